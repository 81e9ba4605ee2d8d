import { compile } from '#engine/compile.ts';
import { valuesOf } from '#engine/score.ts';
import type { Finding } from '#scenario/finding.ts';
import { didYouMean } from '#scenario/nearest.ts';
import type { Scenario } from '#scenario/schema.ts';
import { comparePath } from './compare-path.ts';
import type { KnownPath } from './complete-set.ts';
import type { ReadPathTest } from './parse-path-test.ts';
import { isStale, type PathCode, pathFinding } from './path-codes.ts';
import type { PathTest } from './path-test.ts';
import { isRefused, type OpenCall, playPath } from './play-path.ts';
import { rewritePath } from './rewrite-path.ts';
import { findFalseClaim } from './shown-claims.ts';

/** A file that `--accept` would write. */
export interface Rewrite {
  readonly file: string;
  readonly text: string;
}

/** The calls of a scenario by variant, each made when it is asked for; null for no variant of it. */
export function openCalls(scenario: Scenario): (variant: string) => OpenCall | null {
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

/** What came of replaying one file. */
export interface Outcome {
  /** By place. */
  readonly findings: readonly Finding[];
  /** Null when it holds no run that can be played. */
  readonly known: KnownPath | null;
  readonly rewrite: Rewrite | null;
}

/** Replays the run of one file, and holds it to what it says. */
export function replayFile(
  { variants }: Scenario,
  open: ReturnType<typeof openCalls>,
  read: ReadPathTest,
): Outcome {
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
    const ids = variants.map(({ id }) => id);
    const hint = didYouMean(pathTest.variant, ids) || `There is: ${ids.join(', ')}.`;
    return broken([tell(read, 'PT006', { at: '/variant', message, hint })]);
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
