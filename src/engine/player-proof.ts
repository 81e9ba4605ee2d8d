import { type FinalChances, findWindows, rowStore, spreadChances } from './chances.ts';
import { scoreOf } from './grade.ts';
import type { PoliteGraph } from './polite-graph.ts';
import { policyOf } from './players.ts';
import type { PlayerName, PlayerProof } from './proof.ts';
import type { WorkBudget } from './space.ts';
import { endingAt } from './space-reading.ts';
import { bestOfCall, type Values } from './values.ts';
import type { VariantTask } from './variant-task.ts';

/** A chance as it is recorded: 6 digits after the point. */
export const sixDigits = (chance: number): number => Math.round(chance * 1_000_000) / 1_000_000;

/** The chance of at least one pass in three tries. */
export function chanceInThree(once: number): number {
  const miss = 1 - once;
  return 1 - miss * miss * miss;
}

/** How a player fares, before its figures are rounded. */
export interface PlayerFigures {
  readonly meanScore: number;
  readonly pass: number;
  readonly endings: ReadonlyMap<string, number>;
}

/**
 * Plays all runs of every player.
 *
 * @param passMark In per cent of best(start).
 * @returns Null when it would take too much work.
 */
export function playAll(
  { values, graph }: { readonly values: Values; readonly graph: PoliteGraph },
  { players, passMark }: Pick<VariantTask, 'players' | 'passMark'>,
  work: WorkBudget,
): ReadonlyMap<PlayerName, PlayerFigures> | null {
  const { scenario } = values.space.rules;
  const rows = rowStore(graph.configurations.length);
  const windows = findWindows(graph);
  const played = new Map<PlayerName, PlayerFigures>();
  for (const [name, liking] of players) {
    const policy = policyOf(scenario, graph, liking);
    const finals = spreadChances(graph, { policy, windows, rows }, work);
    if (finals === null) return null;
    played.set(name, sumUp(values, finals, passMark));
  }
  return played;
}

function sumUp(values: Values, finals: readonly FinalChances[], passMark: number): PlayerFigures {
  const best = bestOfCall(values);
  let meanScore = 0;
  let pass = 0;
  const endings = new Map<string, number>();
  for (const { configuration, fewest, chances } of finals) {
    let reached = 0;
    for (const [at, chance] of chances.entries()) {
      const points = fewest + at;
      reached += chance;
      if (best > 0) meanScore += chance * scoreOf(points, best);
      if (100 * points >= passMark * best) pass += chance;
    }
    const ending = endingAt(values.space, configuration) ?? '';
    endings.set(ending, (endings.get(ending) ?? 0) + reached);
  }
  return { meanScore, pass, endings };
}

/** A player's figures as they are recorded, with every ending of the scenario. */
export function recordPlayer(
  player: PlayerName,
  figures: PlayerFigures,
  endings: readonly string[],
): PlayerProof {
  return {
    player,
    meanScore: sixDigits(figures.meanScore),
    pass: sixDigits(figures.pass),
    endings: Object.fromEntries(
      endings.map((ending) => [ending, sixDigits(figures.endings.get(ending) ?? 0)]),
    ),
  };
}
