import path from 'node:path';
import { compile } from '#engine/compile.ts';
import { valuesOf } from '#engine/score.ts';
import type { Finding } from '#scenario/finding.ts';
import { readScenario } from '#scenario/read.ts';
import type { Scenario } from '#scenario/schema.ts';
import type { Inspection } from '#cli/inspect/inspection.ts';
import { comparePath } from './compare-path.ts';
import { findUnshown, type KnownPath } from './complete-set.ts';
import { parsePathTest, type ReadPathTest } from './parse-path-test.ts';
import { isStale, type PathCode, pathFinding } from './path-codes.ts';
import type { PathTest } from './path-test.ts';
import { isRefused, type OpenCall, playPath } from './play-path.ts';
import { rewritePath } from './rewrite-path.ts';
import { readRunsFolder } from './runs-folder.ts';
import type { BestChange } from './recorded-proof.ts';
import { findFalseClaim } from './shown-claims.ts';

/** A file that `--accept` would write. */
export interface Rewrite {
  readonly file: string;
  readonly text: string;
}

/** What came of replaying the runs beside a scenario. Plain JSON: it crosses between processes. */
export interface PathReport {
  /** How many files there are; 0 where nothing was recorded. */
  readonly runs: number;
  /** By file, then by place. */
  readonly findings: readonly Finding[];
  /** The runs from which something else came out than was recorded, with what came out. */
  readonly changed: readonly Rewrite[];
  /** Where a recorded run tells another best of its variant than there is now. */
  readonly bests: readonly BestChange[];
}

/** Where the runs of a scenario stand; null for a file that is not named as a scenario's is. */
export function runsFolderOf(scenarioFile: string): string | null {
  if (path.posix.basename(scenarioFile) !== 'scenario.yaml') return null;
  return path.posix.join(path.posix.dirname(scenarioFile), 'runs');
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
  if (files.length === 0) return { runs: 0, findings, changed: [], bests: [] };
  const open = openCalls(scenario);
  const outcomes = files.map(({ file, bytes }) => replayFile(open, parsePathTest(bytes, file)));
  const known = outcomes.flatMap((one) => one.known ?? []);
  return {
    runs: files.length,
    findings: [
      ...findings,
      ...outcomes.flatMap((one) => one.findings),
      ...tellUnshown(scenarioFile, findUnshown(scenario, known)),
    ],
    changed: outcomes.flatMap((one) => one.rewrite ?? []),
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

/** The calls of a scenario by variant, each made when it is asked for; null for no variant of it. */
function openCalls(scenario: Scenario): (variant: string) => OpenCall | null {
  const opened = new Map<string, OpenCall>();
  return (variant) => {
    const known = opened.get(variant);
    if (known !== undefined) return known;
    if (!scenario.variants.some(({ id }) => id === variant)) return null;
    const call = compile(scenario, variant);
    const made = { call, values: valuesOf(call) };
    opened.set(variant, made);
    return made;
  };
}

interface Outcome {
  readonly findings: readonly Finding[];
  readonly known: KnownPath | null;
  readonly rewrite: Rewrite | null;
}

function replayFile(open: ReturnType<typeof openCalls>, read: ReadPathTest): Outcome {
  const { pathTest, findings, file } = read;
  const broken = (found: readonly Finding[]): Outcome => ({
    findings: [...findings, ...found],
    known: null,
    rewrite: null,
  });
  if (pathTest === null) return broken([]);
  const opened = open(pathTest.variant);
  if (opened === null) {
    const message = `The scenario has no variant "${pathTest.variant}".`;
    return broken([tell(read, 'PT006', { at: '/variant', message, hint: '' })]);
  }
  const played = playPath(opened, pathTest.moves);
  if (isRefused(played)) {
    const { code, place, message, hint } = played;
    return broken([tell(read, code, { at: `/moves/${place}`, message, hint })]);
  }
  const compared = comparePath(read, pathTest, played);
  return {
    findings: [
      ...findings,
      ...tellFalseClaim(read, pathTest, findFalseClaim(opened.call.scenario, pathTest, played)),
      ...compared,
    ],
    known: { pathTest, played },
    rewrite: compared.some(isStale) ? { file, text: rewritePath(read, pathTest, played) } : null,
  };
}

function tell(
  { file, opened }: ReadPathTest,
  code: PathCode,
  told: { readonly at: string; readonly message: string; readonly hint: string },
): Finding {
  const { at, message, hint } = told;
  return pathFinding(code, { file, ...opened.positionOf(at) }, { message, hint });
}

function tellFalseClaim(
  read: ReadPathTest,
  { shows }: PathTest,
  message: string | null,
): Finding[] {
  if (message === null) return [];
  const hint = `Record a run that does, or let it show something else than "${shows}".`;
  return [tell(read, 'PT009', { at: '/shows', message, hint })];
}

function tellUnshown(file: string, unshown: readonly string[]): Finding[] {
  if (unshown.length === 0) return [];
  const message = `No recorded run shows ${unshown.join('; ')}.`;
  const hint =
    'Write what is missing of the standard set with "record ID --all", the rest with "record ID --name NAME".';
  return [pathFinding('PT201', { file, line: 1, column: 1 }, { message, hint })];
}
