import * as v from 'valibot';
import { checkScenario } from './check-scenario.ts';
import type { Finding, Position } from './finding.ts';
import { fitScenario } from './fit.ts';
import { limits } from './limits.ts';
import { indexLines } from './line-index.ts';
import { readYaml } from './read-yaml.ts';
import { createReport, type Report } from './report.ts';
import { type Scenario, scenarioSchema } from './schema.ts';
import { leafSites, lineSites, moveSites } from './sites.ts';
import { decodeUtf8 } from './utf8.ts';
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
  const decoded = decode(content);
  const report = createReport(file, 'text' in decoded ? decoded.text : decoded.before);
  if ('refusal' in decoded) {
    report.add(decoded.refusal.code, decoded.before.length, () => decoded.refusal);
    return refused(report);
  }
  const { text } = decoded;
  const root = readYaml(text, report);
  if (root === null) return refused(report);
  const lines = indexLines(text);
  const positionOf = (path: string): Position => lines.positionAt(offsetOf(root, path));
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

type DecodedFile =
  | { readonly text: string }
  /** `before`: the text up to the place that the refusal is about. */
  | { readonly refusal: Refusal; readonly before: string };

interface Refusal {
  readonly code: 'SC001' | 'SC002';
  readonly message: string;
  readonly hint: string;
}

/** Applies the limits that hold before there is any text. */
function decode(content: Uint8Array | string): DecodedFile {
  const decoded = typeof content === 'string' ? { text: content } : decodeBytes(content);
  if ('refusal' in decoded) return decoded;
  if (decoded.text.length > limits.bytes) {
    return { refusal: tooLarge(decoded.text.length), before: '' };
  }
  // Editors on Windows put a byte order mark first; it belongs to the encoding, not to the text.
  return { text: decoded.text.replace(/^\uFEFF/, '') };
}

function decodeBytes(bytes: Uint8Array): DecodedFile {
  if (bytes.length > limits.bytes) return { refusal: tooLarge(bytes.length), before: '' };
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded) return decoded;
  const { invalidAt } = decoded;
  const start = decodeUtf8(bytes.subarray(0, invalidAt));
  const byte = (bytes[invalidAt] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    refusal: {
      code: 'SC002',
      message: `The file is not UTF-8 text: byte ${invalidAt} (0x${byte}) does not belong there.`,
      hint: 'Save the file as UTF-8; many editors offer that under "Save as".',
    },
    before: 'text' in start ? start.text : '',
  };
}

function tooLarge(size: number): Refusal {
  return {
    code: 'SC001',
    message: `The file has ${size} bytes; at most ${limits.bytes} (256 KiB) are read.`,
    hint: 'A scenario of 60 beats takes about 100 KiB. Look for something that was pasted in.',
  };
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

function refused(report: Report): ParsedScenario {
  return {
    scenario: null,
    source: null,
    findings: report.findings(),
    positionOf: () => ({ line: 1, column: 1 }),
  };
}
