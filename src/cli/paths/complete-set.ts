import type { Scenario } from '#scenario/schema.ts';
import type { PathTest, ShownTension } from './path-test.ts';
import type { PlayedPath } from './play-path.ts';
import { statesShown } from './shown-claims.ts';

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
  return [
    ...variants.filter(({ id }) => !hasModel(id)).map(({ id }) => `the model path of ${id}`),
    ...endings.filter(({ id }) => !hasEnding(id)).map(({ id }) => `the ending ${id}`),
    ...tensions.flatMap((claim) => findUnshownSides(claim, known)),
    ...(shown.some(({ shows }) => shows === 'beginner') ? [] : ["a beginner's run"]),
    ...(shown.some(({ shows }) => shows === 'recovery') ? [] : ['a recovery']),
  ];
}

/** The sides of a tension that no run shows; or the states, where both sides are shown in the same one only. */
function findUnshownSides(
  claim: Scenario['tensions'][number],
  known: readonly KnownPath[],
): string[] {
  const { rule, act, turns, since } = claim;
  const statesOf = (side: ShownTension['side']) =>
    known.flatMap(({ pathTest: { tension }, played }) =>
      tension?.rule === rule && tension.act === act && tension.side === side
        ? [...statesShown(claim, tension, played.moves)]
        : [],
    );
  const [right, wrong] = [statesOf('right'), statesOf('wrong')];
  const missing = [
    ...(right.length === 0 ? [`rule ${rule} with ${act} right`] : []),
    ...(wrong.length === 0 ? [`rule ${rule} with ${act} wrong`] : []),
  ];
  if (missing.length > 0 || (turns === undefined && since === undefined)) return missing;
  return right.some((state) => wrong.includes(!state))
    ? []
    : [`rule ${rule} with ${act} right in one and wrong in the other state that it turns on`];
}
