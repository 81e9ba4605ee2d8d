import { holds } from '#engine/conditions.ts';
import type { EndingKind, Scenario } from '#scenario/schema.ts';
import type { PathTest, ShownTension } from './path-test.ts';
import type { PlayedMove, PlayedPath } from './play-path.ts';

const goodEndings: ReadonlySet<EndingKind> = new Set(['resolved', 'mended', 'parted']);

/**
 * Why a run does not show what it says that it shows (PT009); null when it does. A beginner's run, an ending's and any
 * other show what comes out of them.
 */
export function findFalseClaim(
  scenario: Scenario,
  { shows, tension }: PathTest,
  played: PlayedPath,
): string | null {
  switch (shows) {
    case 'model': {
      const { earned, best } = played.result;
      return earned === best ? null : `A model path earns the best, ${best}; this run ${earned}.`;
    }
    case 'tension':
      return tension === undefined ? null : findUnwitnessed(scenario, tension, played.moves);
    case 'recovery':
      return findUnrecovered(scenario, played);
    case 'ending':
    case 'beginner':
    case 'other':
      return null;
  }
}

function findUnwitnessed(
  scenario: Scenario,
  { rule, act, side }: ShownTension,
  moves: readonly PlayedMove[],
): string | null {
  if (!scenario.tensions.some((one) => one.rule === rule && one.act === act)) {
    return `The scenario does not claim rule ${rule} with the speech act "${act}".`;
  }
  const isWitnessed = moves.some((one) => hasAct(one, act) && isSide(one, side));
  const means = {
    right: 'costs nothing and earns points',
    wrong: 'costs something and has a mark below 0',
  };
  return isWitnessed ? null : `No reply of this run with the speech act "${act}" ${means[side]}.`;
}

/**
 * In which states of a tension a run has its reply: where `turns` holds since the beat that is named, or where not.
 * One state for a tension that names none.
 */
export function statesShown(
  { turns, since }: Scenario['tensions'][number],
  { act, side }: ShownTension,
  moves: readonly PlayedMove[],
): ReadonlySet<boolean> {
  const entered =
    since === undefined ? 0 : moves.findIndex(({ taken }) => taken.beat?.id === since);
  const states = moves.flatMap((one, place) => {
    if (!hasAct(one, act) || !isSide(one, side)) return [];
    const isSince = entered !== -1 && place >= entered;
    return [isSince && (turns === undefined || holds(turns, one.taken.before.context))];
  });
  return new Set(states);
}

function hasAct({ taken: { beat, move } }: PlayedMove, act: ShownTension['act']): boolean {
  return move.type === 'reply' && beat?.replies[move.index]?.does.includes(act) === true;
}

function isSide({ result, hasNegativeMark }: PlayedMove, side: ShownTension['side']): boolean {
  return side === 'right'
    ? result.cost === 0 && result.points > 0
    : result.cost > 0 && hasNegativeMark;
}

/** It starts badly, and it ends well. */
function findUnrecovered(scenario: Scenario, { result, moves }: PlayedPath): string | null {
  const ending = scenario.endings.find((one) => one.id === result.ending);
  if (ending === undefined || !goodEndings.has(ending.kind)) {
    return `A recovery ends resolved, mended or parted; this run ends with "${result.ending}".`;
  }
  const half = Math.ceil(moves.length / 2);
  const [first, second] = [moves.slice(0, half), moves.slice(half)].map((part) =>
    part.reduce((sum, move) => sum + move.result.cost, 0),
  );
  return (first ?? 0) > (second ?? 0)
    ? null
    : `A recovery loses more in its first half than in its second; this run loses ${first} and ${second}.`;
}
