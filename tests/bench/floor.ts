import { endsBlock, type LayeredGraph, repliesPerBeat } from './layered-scenario.ts';

/** What the floor computes: as much of a proof as could be written by hand for this one graph. */
export interface Floor {
  readonly best: number;
  readonly worst: number;
  /** Chance to reach 80 % of the best, by player: random clicks, the longest, the shortest, the first, the last reply. */
  readonly pass: readonly number[];
}

/** Of each beat with and without the flag of its block: place 2 * beat + flag. */
interface Bounds {
  readonly best: Int32Array;
  readonly worst: Int32Array;
}

/** How a player likes a reply; the highest is chosen, equals with equal chance. */
type Liking = (length: number, reply: number) => number;

/** The players that go by nothing or by what the graph's arrays hold; eleven passes, as a proof makes. */
const players: readonly Liking[] = [
  () => 0,
  (length) => length,
  (length) => -length,
  (_, reply) => -reply,
  (_, reply) => reply,
  ...Array.from({ length: 6 }, () => () => 0),
];

/** Dynamic programming by hand over plain arrays: best, worst, and eleven players' points, each in one pass. */
export function computeFloor(graph: LayeredGraph): Floor {
  const { best, worst } = boundsOf(graph);
  const start = best[0] ?? 0;
  return {
    best: start,
    worst: worst[0] ?? 0,
    pass: players.map((liking) => passOf(graph, liking, start)).slice(0, 5),
  };
}

/** Where a reply leads, as a place of {@link Bounds}; -1 for the end. */
function targetOf(graph: LayeredGraph, place: number, flag: number): number {
  const to = graph.to[place] ?? -1;
  if (to === -1) return -1;
  const beat = Math.floor(place / repliesPerBeat);
  return 2 * to + (endsBlock(graph.layer[beat] ?? 0) ? 0 : flag | (graph.sets[place] ?? 0));
}

const pointsOf = (graph: LayeredGraph, place: number, flag: number): number =>
  (flag === 1 ? graph.pointsWithFlag[place] : graph.points[place]) ?? 0;

function boundsOf(graph: LayeredGraph): Bounds {
  const best = new Int32Array(2 * graph.beats);
  const worst = new Int32Array(2 * graph.beats);
  for (let at = 2 * graph.beats - 1; at >= 0; at -= 1) {
    const flag = at % 2;
    let most = -Infinity;
    let fewest = Infinity;
    for (let reply = 0; reply < repliesPerBeat; reply += 1) {
      const place = Math.floor(at / 2) * repliesPerBeat + reply;
      const target = targetOf(graph, place, flag);
      const points = pointsOf(graph, place, flag);
      most = Math.max(most, points + (target === -1 ? 0 : (best[target] ?? 0)));
      fewest = Math.min(fewest, points + (target === -1 ? 0 : (worst[target] ?? 0)));
    }
    best[at] = most;
    worst[at] = fewest;
  }
  return { best, worst };
}

/** A player's chance to pass: the spread of the points at each place, from the start on. */
function passOf(graph: LayeredGraph, liking: Liking, best: number): number {
  const layersLeft = (graph.layer.at(-1) ?? 0) + 1;
  // A reply earns from -2 to 2, so that this many points can never be left.
  const middle = 2 * layersLeft;
  const width = 2 * middle + 1;
  const rows: (Float64Array | undefined)[] = Array.from({ length: 2 * graph.beats });
  const ended = new Float64Array(width);
  rows[0] = new Float64Array(width);
  rows[0][middle] = 1;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) continue;
    rows[at] = undefined;
    const chosen = chosenAt(graph, Math.floor(at / 2), liking);
    for (const place of chosen) {
      const target = targetOf(graph, place, at % 2);
      const points = pointsOf(graph, place, at % 2);
      const into = target === -1 ? ended : (rows[target] ??= new Float64Array(width));
      for (let one = 2; one < width - 2; one += 1) {
        into[one + points] = (into[one + points] ?? 0) + (row[one] ?? 0) / chosen.length;
      }
    }
  }
  let pass = 0;
  for (const [at, chance] of ended.entries()) if (100 * (at - middle) >= 80 * best) pass += chance;
  return pass;
}

function chosenAt(graph: LayeredGraph, beat: number, liking: Liking): readonly number[] {
  let most = -Infinity;
  let chosen: number[] = [];
  for (let reply = 0; reply < repliesPerBeat; reply += 1) {
    const place = beat * repliesPerBeat + reply;
    const likes = liking(graph.length[place] ?? 0, reply);
    if (likes > most) chosen = [];
    if (likes < most) continue;
    most = likes;
    chosen.push(place);
  }
  return chosen;
}
