import type { Beat, Case, CutIn, Line, Silence } from '#scenario/schema.ts';
import type { Door, MoodMove, StatingLine } from './call-context.ts';
import type { ChartAction, ChartNode, ChartTransition, RoomParams } from './chart.ts';
import { beatNodeAt, type ChartNames, guarded } from './chart-names.ts';

/** What a reply, a cut-in and a silence have in common. */
interface Doing {
  readonly anger: readonly Case<number>[];
  readonly trust: readonly Case<number>[];
  readonly sets: readonly string[];
  readonly answer: readonly Line[];
  readonly to?: readonly Case<string>[] | undefined;
}

/** Where a move leads, and the choice node that it needs when that depends. */
interface Way {
  readonly target: string;
  readonly choice: readonly ChartNode[];
}

/** The node of a beat, and the choice nodes behind its moves. */
export function beatNodes(names: ChartNames, beat: Beat, place: number): readonly ChartNode[] {
  const id = beatNodeAt(place);
  const slot = names.slots.get(beat.id);
  const replies = beat.replies.map((reply, index) => ({
    reply,
    index,
    way: wayOf(names, reply.to, { choiceId: `${id}r${index}`, otherwise: '' }),
  }));
  const cutIn = wayOf(names, beat.cutIn?.to, { choiceId: `${id}c`, otherwise: 'again' });
  const silence = wayOf(names, beat.silence?.to, { choiceId: `${id}s`, otherwise: 'waiting' });
  const heard: ChartTransition = { target: 'choosing', actions: telling(beat.customer) };
  const chosen = replies.map(({ reply, index, way }): ChartTransition => ({
    guard: { type: 'takes', params: { index, when: reply.when ?? null, ...roomOf(names, reply) } },
    actions: doing(reply),
    target: way.target,
  }));
  const cuts = beat.cutIn !== undefined && {
    'cut-in.made': [cutTransition(names, beat, { cutIn: beat.cutIn, target: cutIn.target })],
  };
  const passes = beat.silence !== undefined && {
    'silence.passed': [silenceTransition(names, beat.silence, silence.target)],
  };
  const comesBack = cuts !== false && cutIn.target === 'again';
  const waits = passes !== false && silence.target === 'waiting';
  return [
    {
      id,
      description: beat.title,
      initial: 'speaking',
      ...(slot !== undefined && { entry: [{ type: 'enter', params: { slot } }] }),
      states: {
        speaking: { on: { 'line.heard': [heard], ...cuts } },
        ...(comesBack && { again: { on: { 'line.heard': [heard] } } }),
        choosing: { on: { 'reply.chosen': chosen, ...passes } },
        ...(waits && { waiting: { on: { 'reply.chosen': chosen } } }),
      },
    },
    ...[...replies.map(({ way }) => way), cutIn, silence].flatMap((way) => way.choice),
  ];
}

function cutTransition(
  names: ChartNames,
  { customer }: Pick<Beat, 'customer'>,
  { cutIn, target }: { readonly cutIn: CutIn; readonly target: string },
): ChartTransition {
  const lines = customer.map((line) => line.when ?? null);
  return {
    guard: { type: 'cuts', params: { lines, ...roomOf(names, cutIn) } },
    actions: doing(cutIn),
    target,
  };
}

function silenceTransition(names: ChartNames, silence: Silence, target: string): ChartTransition {
  return {
    guard: { type: 'hasRoom', params: roomOf(names, silence) },
    actions: doing(silence),
    target,
  };
}

/** A move leads to a node, to a neighbour inside the beat when it names none, or to a choice when it depends. */
function wayOf(
  names: ChartNames,
  to: readonly Case<string>[] | undefined,
  { choiceId, otherwise }: { readonly choiceId: string; readonly otherwise: string },
): Way {
  const [only] = to ?? [];
  if (to === undefined || only === undefined) return { target: otherwise, choice: [] };
  if (to.length === 1) return { target: names.nodeOf(only.then), choice: [] };
  const always = to.map((one) => guarded(one.when, names.nodeOf(one.then)));
  return { target: `#${choiceId}`, choice: [{ id: choiceId, always }] };
}

const moveOf = (move: Doing): MoodMove => ({
  anger: plain(move.anger),
  trust: plain(move.trust),
  sets: move.sets,
});

/** A single case without a condition is its value: what reads better in a printed machine. */
function plain(cases: readonly Case<number>[]): MoodMove['anger'] {
  const [only] = cases;
  return cases.length === 1 && only !== undefined && only.when === null ? only.then : cases;
}

/** Where a move leads as far as visits limit it. */
function roomOf(names: ChartNames, move: Doing): RoomParams {
  const doors = (move.to ?? []).map((one): Door => {
    const slot = names.slots.get(one.then);
    return slot === undefined
      ? { when: one.when, slot: null, visits: 1 }
      : { when: one.when, slot, visits: names.visitsOf(one.then) };
  });
  return { move: moveOf(move), doors: doors.some((door) => door.slot !== null) ? doors : [] };
}

const doing = (move: Doing): ChartAction[] => [
  { type: 'move', params: moveOf(move) },
  ...telling(move.answer),
];

function telling(said: readonly Line[]): ChartAction[] {
  if (said.every((line) => line.states.length === 0)) return [];
  const lines = said.map((line): StatingLine => ({ when: line.when ?? null, states: line.states }));
  return [{ type: 'tell', params: { lines } }];
}
