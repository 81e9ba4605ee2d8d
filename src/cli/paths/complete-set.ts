import type { Scenario } from '#scenario/schema.ts';
import type { PathTest } from './path-test.ts';
import type { PlayedPath } from './play-path.ts';

/** A recorded run that could be played. */
export interface KnownPath {
  readonly pathTest: PathTest;
  readonly played: PlayedPath;
}

/** What no recorded run shows, of all that a set of them should, in words. */
export function findUnshown(scenario: Scenario, known: readonly KnownPath[]): string[] {
  const { variants, endings, tensions } = scenario;
  const shown = known.map(({ pathTest }) => pathTest);
  const hasModel = (variant: string) =>
    shown.some((one) => one.shows === 'model' && one.variant === variant);
  const hasEnding = (id: string) => known.some(({ played }) => played.result.ending === id);
  const hasSide = (rule: number, act: string, side: string) =>
    shown.some(
      ({ tension }) => tension?.rule === rule && tension.act === act && tension.side === side,
    );
  const sides = tensions.flatMap(({ rule, act }) =>
    ['right', 'wrong'].map((side) => ({ rule, act, side })),
  );
  return [
    ...variants.filter(({ id }) => !hasModel(id)).map(({ id }) => `the model path of ${id}`),
    ...endings.filter(({ id }) => !hasEnding(id)).map(({ id }) => `the ending ${id}`),
    ...sides
      .filter(({ rule, act, side }) => !hasSide(rule, act, side))
      .map(({ rule, act, side }) => `rule ${rule} with ${act} ${side}`),
    ...(shown.some(({ shows }) => shows === 'beginner') ? [] : ["a beginner's run"]),
    ...(shown.some(({ shows }) => shows === 'recovery') ? [] : ['a recovery']),
  ];
}
