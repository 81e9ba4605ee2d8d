import path from 'node:path';
import { readFileSync } from 'node:fs';
import type { Finding } from '#scenario/finding.ts';
import { readScenario } from '#scenario/read.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import type { CheckCode } from '#cli/inspect/check-codes.ts';
import { listScenarioIds } from '#cli/inspect/find-scenario-file.ts';
import type { Inspection } from '#cli/inspect/inspection.ts';
import { inspectScenario } from '#cli/inspect/inspect-scenario.ts';
import { cardOf } from './card.ts';

/** A proved scenario as the app receives it. */
export interface BundledScenario {
  readonly file: string;
  readonly card: ScenarioCard;
  readonly canonical: string;
}

/** What a folder of scenarios comes to. */
export interface ScenarioBundle {
  /** Those without an error, in the order of their ids. */
  readonly scenarios: readonly BundledScenario[];
  readonly findings: readonly Finding[];
}

/** The last inspection of each file: only what changed is proved again. */
export type KnownInspections = Map<string, { readonly text: string; readonly seen: Inspection }>;

/**
 * Parses and proves every scenario of a folder.
 *
 * @param root The folder that findings name files from.
 * @param known Filled and used from one call to the next.
 */
export function bundleScenarios(
  folder: string,
  root: string,
  known: KnownInspections,
): ScenarioBundle {
  const scenarios: BundledScenario[] = [];
  const findings: Finding[] = [];
  for (const id of listScenarioIds(folder)) {
    const file = path.join(folder, id, 'scenario.yaml');
    const seen = inspectAgain(file, path.relative(root, file).replaceAll(path.sep, '/'), known);
    findings.push(...seen.findings, ...findWrongFolder(seen, id));
    const bundled = bundle(file, seen);
    if (bundled !== null) scenarios.push(bundled);
  }
  return { scenarios, findings };
}

function inspectAgain(file: string, shown: string, known: KnownInspections): Inspection {
  const bytes = readFileSync(file);
  const text = bytes.toString('latin1');
  const before = known.get(file);
  if (before?.text === text) return before.seen;
  const seen = inspectScenario(bytes, shown);
  known.set(file, { text, seen });
  return seen;
}

/** CL003: the folder and the scenario have different ids, so an address would lead to another file. */
function findWrongFolder({ file, readable }: Inspection, folder: string): Finding[] {
  if (readable === null || readable.id === folder) return [];
  const code: CheckCode = 'CL003';
  return [
    {
      code,
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: `The scenario's id is "${readable.id}", and its folder is "${folder}".`,
      hint: `Rename the folder to "${readable.id}", or change the id.`,
    },
  ];
}

function bundle(file: string, { readable, proofs }: Inspection): BundledScenario | null {
  if (readable === null) return null;
  const scenario = readScenario(JSON.parse(readable.canonical));
  return { file, card: cardOf(scenario, readable.hash, proofs), canonical: readable.canonical };
}
