import type { Finding } from '#scenario/finding.ts';
import { readScenario } from '#scenario/read.ts';
import type { Scenario } from '#scenario/schema.ts';
import type { Inspection } from '#cli/inspect/inspection.ts';
import { findUnshown, type KnownPath } from './complete-set.ts';
import { parsePathTest } from './parse-path-test.ts';
import { pathFinding } from './path-codes.ts';
import { openCalls, replayFile, type Rewrite } from './replay-file.ts';
import { readRunsFolder, runsFolderOf } from './runs-folder.ts';
import type { BestChange } from './recorded-proof.ts';

/** What came of replaying the runs beside a scenario. Plain JSON: it crosses between processes. */
export interface PathReport {
  /** How many files there are; 0 where nothing was recorded. */
  readonly runs: number;
  /** By file, then by place. */
  readonly findings: readonly Finding[];
  /** The runs from which something else came out than was recorded, with what came out. */
  readonly changed: readonly Rewrite[];
  /** How many files hold no run that can be played. */
  readonly broken: number;
  /** Where a recorded run tells another best of its variant than there is now. */
  readonly bests: readonly BestChange[];
}

/** Findings of the proof for which a variant has no values, or no score. */
const unplayable: ReadonlySet<string> = new Set([
  'PR101',
  'PR102',
  'PR103',
  'PR104',
  'PR108',
  'PR120',
]);

/** Replays the runs beside a scenario that was inspected; null when it has errors that let none be played. */
export function replayInspected({
  file,
  readable,
  proofs,
  findings,
}: Inspection): PathReport | null {
  if (readable === null || proofs.length === 0) return null;
  if (findings.some(({ code }) => unplayable.has(code))) return null;
  return checkPaths(file, readScenario(JSON.parse(readable.canonical)));
}

/**
 * Replays every recorded run of a scenario and tells each difference.
 *
 * @param scenarioFile Its file; the runs stand beside it.
 * @param scenario Proved: every variant of it can be played to an end.
 */
export function checkPaths(scenarioFile: string, scenario: Scenario): PathReport {
  const folder = runsFolderOf(scenarioFile);
  const { files, findings } =
    folder === null ? { files: [], findings: [] } : readRunsFolder(folder);
  if (files.length === 0) return { runs: 0, findings, changed: [], broken: 0, bests: [] };
  const open = openCalls(scenario);
  const outcomes = files.map(({ file, bytes }) =>
    replayFile(scenario, open, parsePathTest(bytes, file)),
  );
  const known = outcomes.flatMap((one) => one.known ?? []);
  return {
    runs: files.length,
    findings: [
      ...findings,
      ...outcomes.flatMap((one) => one.findings),
      ...tellUnshown(scenarioFile, findUnshown(scenario, known)),
    ],
    changed: outcomes.flatMap((one) => one.rewrite ?? []),
    broken: outcomes.filter((one) => one.known === null).length,
    bests: compareBests(scenario, known),
  };
}

function compareBests({ variants }: Scenario, known: readonly KnownPath[]): BestChange[] {
  return variants.flatMap(({ id: variant }) => {
    const other = known.find(
      ({ pathTest, played }) =>
        pathTest.variant === variant &&
        pathTest.result !== undefined &&
        pathTest.result.best !== played.result.best,
    );
    const was = other?.pathTest.result?.best ?? null;
    return other === undefined ? [] : [{ variant, was, now: other.played.result.best }];
  });
}

function tellUnshown(file: string, unshown: readonly string[]): Finding[] {
  if (unshown.length === 0) return [];
  const message = `No recorded run shows ${unshown.join('; ')}.`;
  const hint =
    'Write what is missing of the standard set with "record ID --all", the rest with "record ID --name NAME".';
  return [pathFinding('PT201', { file, line: 1, column: 1 }, { message, hint })];
}
