import * as v from 'valibot';
import { checkScenario } from './check-scenario.ts';
import type { Finding, Position } from './finding.ts';
import { fitScenario } from './fit.ts';
import { openFile } from './open-file.ts';
import type { Report } from './report.ts';
import { type Scenario, scenarioSchema } from './schema.ts';
import { leafSites, lineSites, moveSites } from './sites.ts';
import { nameOffsetOf, offsetOf, plainOf, type Written } from './written.ts';

/** What became of a scenario file. */
export interface ParsedScenario {
  /** Null as soon as there is one finding of severity error. */
  readonly scenario: Scenario | null;
  /**
   * The author's plain value before defaults, which the hash is taken of: texts in NFC and without
   * blanks at their ends, maps sorted by key. Null when `scenario` is null.
   */
  readonly source: unknown;
  /** By line and column. */
  readonly findings: readonly Finding[];
  /**
   * The line and column of a JSON path such as `/beats/3/replies/1`, in the scenario or in its
   * source; of its nearest parent when the author wrote nothing there.
   */
  readonly positionOf: (path: string) => Position;
}

/**
 * Reads a scenario file and lists every mistake in it (SPEC F1 to F9). Whatever is in the file, it
 * comes back within seconds and throws nothing.
 *
 * @param content The file's bytes, or its text when it was decoded before.
 * @param file The name that findings carry.
 */
export function parseScenario(content: Uint8Array | string, file: string): ParsedScenario {
  const { report, root, positionOf } = openFile(content, file);
  if (root === null) {
    return { scenario: null, source: null, findings: report.findings(), positionOf };
  }
  const fitted = fitScenario(root, report);
  const isWhole = !report.hasErrors();
  const source = isWhole ? plainOf(root) : fitted;
  const scenario = readFitted(source, root, report);
  if (scenario) {
    checkScenario({
      scenario,
      moves: moveSites(scenario),
      lines: lineSites(scenario),
      leaves: leafSites(scenario),
      isWhole,
      add: (code, path, tell) => report.add(code, offsetOf(root, path), tell),
      addAtName: (code, path, tell) => report.add(code, nameOffsetOf(root, path), tell),
      lineOf: (path) => positionOf(path).line,
    });
  }
  const findings = report.findings();
  return scenario && !report.hasErrors()
    ? { scenario, source, findings, positionOf }
    : { scenario: null, source: null, findings, positionOf };
}

/** A scenario to check further: the real one, or one with placeholders where the shape was wrong. */
function readFitted(value: unknown, root: Written, report: Report): Scenario | null {
  const result = v.safeParse(scenarioSchema, value);
  if (result.success) return result.output;
  // The shape check above should have found this; it must not pass for want of a finding.
  if (!report.hasErrors()) {
    const [issue] = result.issues;
    const path = v.getDotPath(issue) ?? '';
    report.add('SC100', offsetOf(root, `/${path.replaceAll('.', '/')}`), () => ({
      message: `${path === '' ? 'The file' : path} does not fit the format: ${issue.message}.`,
      hint: 'Compare it with docs/scenario-format.md.',
    }));
  }
  return null;
}
