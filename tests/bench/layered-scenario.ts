import type { Beat, Scenario } from '#scenario/schema.ts';
import { readScenario } from '#scenario/read.ts';
import { tinySource } from '#tests/support/tiny-scenario.ts';

/** Decisions of a run, as in a long call: a scenario grows by more beats to come to, not by longer calls. */
const layers = 30;
/** Layers between the reply that sets a flag and the marks that read it; then nothing reads it any more. */
const block = 5;
const replies = 3;

/** A loop-free call in plain arrays; place 3 * beat + reply stands for a reply. */
export interface LayeredGraph {
  readonly beats: number;
  /** The layer of each beat. */
  readonly layer: Int32Array;
  /** The beat behind each reply; -1 for the end. */
  readonly to: Int32Array;
  /** What each reply earns without the flag of its block, and with it. */
  readonly points: Int32Array;
  readonly pointsWithFlag: Int32Array;
  /** 1 where a reply sets the flag of its block. */
  readonly sets: Uint8Array;
  /** Length of each reply's text. */
  readonly length: Int32Array;
}

export const repliesPerBeat = replies;

/** Whether a flag that was set in a layer is forgotten in the next. */
export const endsBlock = (layer: number): boolean => layer % block === block - 1;

/** Draws a graph of at least so many beats, each of which can be come to; the same for the same number. */
export function layeredGraph(atLeast: number): LayeredGraph {
  const sizes = layerSizes(atLeast);
  const layer = Int32Array.from(
    sizes.flatMap((size, at) => Array.from({ length: size }, () => at)),
  );
  const offsets = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
  const draw = numbers(atLeast);
  const count = layer.length * replies;
  const graph: LayeredGraph = {
    beats: layer.length,
    layer,
    to: new Int32Array(count).fill(-1),
    points: new Int32Array(count),
    pointsWithFlag: new Int32Array(count),
    sets: new Uint8Array(count),
    length: new Int32Array(count),
  };
  for (let place = 0; place < count; place += 1) {
    const beat = Math.floor(place / replies);
    const reply = place % replies;
    const at = layer[beat] ?? 0;
    const inLayer = beat - (offsets[at] ?? 0);
    const next = (replies * inLayer + reply) % (sizes[at + 1] ?? 1);
    if (at + 1 < layers) graph.to[place] = (offsets[at + 1] ?? 0) + next;
    graph.points[place] = reply === 0 ? 2 - (draw() % 3) : 1 - (draw() % 4);
    graph.pointsWithFlag[place] = endsBlock(at) ? 2 - (draw() % 5) : (graph.points[place] ?? 0);
    graph.sets[place] = at % block === 0 && reply !== 1 ? 1 : 0;
    graph.length[place] = 8 + (draw() % 20);
  }
  return graph;
}

/** The call fans out from its first beat until its layers are as wide as the number of beats asks for. */
function layerSizes(atLeast: number): readonly number[] {
  for (let widest = 1; ; widest += 1) {
    const sizes = Array.from({ length: layers }, (_, at) => Math.min(widest, replies ** at));
    if (sizes.reduce((sum, size) => sum + size, 0) >= atLeast) return sizes;
  }
}

/** The same graph as a scenario. Larger than a file may be, so it does not go through the parser. */
export function layeredScenario(graph: LayeredGraph): Scenario {
  const blocks = Array.from({ length: Math.ceil(layers / block) }, (_, place) => `block-${place}`);
  const frame = readScenario({
    ...tinySource,
    id: 'layered',
    trains: ['honest'],
    tensions: [],
    facts: [],
    flags: Object.fromEntries(blocks.map((flag) => [flag, flag])),
    variants: [{ id: 'only', title: 'x', summary: 'x', default: true, anger: 4, trust: 5 }],
    beats: [
      {
        id: 'b',
        phase: 'explore',
        title: 'x',
        scene: 'x',
        replies: [{ id: 'r', say: 'x', coach: 'x.', to: 'end' }],
      },
    ],
    endings: [{ id: 'done', kind: 'resolved', title: 'x', text: 'x' }],
  });
  const [beat] = frame.beats;
  if (beat === undefined) throw new Error('The frame has a beat to copy.');
  return {
    ...frame,
    beats: Array.from({ length: graph.beats }, (_, at) => beatOf(graph, at, beat)),
  };
}

function beatOf(graph: LayeredGraph, at: number, like: Beat): Beat {
  const layer = graph.layer[at] ?? 0;
  const flag = `block-${Math.floor(layer / block)}`;
  const [reply] = like.replies;
  if (reply === undefined) throw new Error('The beat has a reply to copy.');
  return {
    ...like,
    id: `b${at}`,
    replies: Array.from({ length: replies }, (_, index) => {
      const place = at * replies + index;
      const to = graph.to[place] ?? -1;
      const plain = { when: null, then: graph.points[place] ?? 0 };
      const withFlag = { when: flag, then: graph.pointsWithFlag[place] ?? 0 };
      return {
        ...reply,
        id: `r${index}`,
        say: 'a'.repeat(graph.length[place] ?? 1),
        marks: { honest: endsBlock(layer) ? [withFlag, plain] : [plain] },
        sets: graph.sets[place] === 1 ? [flag] : [],
        to: [{ when: null, then: to === -1 ? 'end' : `b${to}` }],
      };
    }),
  };
}

/** Whole numbers from 0 on, the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
