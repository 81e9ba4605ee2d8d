import type { Chart, ChartAction, ChartGuard, RoomParams } from './chart.ts';
import { compileChoice, compileFirst, compileTest } from './compiled-condition.ts';
import { addNumber, type NumberSet } from './number-set.ts';
import {
  angerField,
  copyState,
  endingField,
  type Field,
  flagField,
  readField,
  type State,
  statedField,
  trustField,
  visitField,
  writeField,
} from './state.ts';
import { maskOf, variable, type Variables } from './variables.ts';

/** What the step table is derived with. */
export interface Builder {
  readonly chart: Chart;
  readonly variables: Variables;
  /** Numbers of the places, by node and part. */
  readonly numbers: ReadonlyMap<string, number>;
  /** For asking what a move would do without doing it. */
  readonly scratch: State;
  /** What is known of each place so far, by number. */
  readonly drafts: readonly Draft[];
  /** Ways on from nodes that were compiled already. */
  readonly arrivals: Map<string, Arrival>;
}

/** What is found out about a place while its steps are compiled. */
export interface Draft {
  /** Numbers of the variables that are read. */
  readonly reads: NumberSet;
  /** Places that can follow. */
  readonly successors: Set<number>;
}

/** What happens on the way from a move to the next resting place. */
export interface Arrival {
  /** The place that the move leads to first: one to rest at, or one that chooses. */
  readonly place: number;
  /** Gives the place to rest at; -1 when no way is open. */
  readonly follow: (state: State) => number;
  readonly size: number;
}

/** A guard on states: whether it holds, and the index that its event must carry. */
export interface CompiledGuard {
  readonly index: (state: State) => number;
  readonly isLegal: (state: State) => boolean;
  readonly size: number;
}

const zero = (): number => 0;

/** Compiles a guard of the chart; a missing one always holds. */
export function compileGuard(
  builder: Builder,
  draft: Draft,
  guard: ChartGuard | undefined,
): CompiledGuard {
  if (guard === undefined) return { index: zero, isLegal: () => true, size: 1 };
  switch (guard.type) {
    case 'takes': {
      const { index, when } = guard.params;
      const test = compileTest(when, builder.variables, draft.reads);
      const room = compileRoom(builder, draft, guard.params);
      const isLegal = (state: State) => test.holds(state) && room.isLegal(state);
      return { index: () => index, isLegal, size: test.size + room.size };
    }
    case 'cuts': {
      const lines = compileFirst(
        guard.params.lines.map((when) => ({ when })),
        builder.variables,
        draft.reads,
      );
      const room = compileRoom(builder, draft, guard.params);
      const isLegal = (state: State) => lines.pick(state) >= 0 && room.isLegal(state);
      return { index: lines.pick, isLegal, size: 2 * lines.size + room.size };
    }
    case 'hasRoom':
      return { index: zero, ...compileRoom(builder, draft, guard.params) };
    case 'holds': {
      const test = compileTest(guard.params.when, builder.variables, draft.reads);
      return { index: zero, isLegal: test.holds, size: test.size };
    }
    case 'endedWith': {
      addNumber(draft.reads, variable.ending);
      const ending = builder.variables.endingPlace(guard.params.ending);
      return {
        index: zero,
        isLegal: (state) => readField(state, endingField) === ending + 1,
        size: 1,
      };
    }
    case 'keepsStated':
      throw new Error('Only a wrap-up keeps facts.');
  }
}

function compileRoom(
  builder: Builder,
  draft: Draft,
  { move, doors }: RoomParams,
): { readonly isLegal: (state: State) => boolean; readonly size: number } {
  if (doors.length === 0) return { isLegal: () => true, size: 0 };
  const effect = compileAction(builder, draft, { type: 'move', params: move });
  const door = compileFirst(doors, builder.variables, draft.reads);
  for (const { slot } of doors)
    if (slot !== null) addNumber(draft.reads, variable.firstVisit + slot);
  const { scratch } = builder;
  const flags = builder.variables.flags.length;
  return {
    isLegal(state) {
      copyState(state, scratch);
      effect.run(scratch);
      const open = doors[door.pick(scratch)];
      if (open === undefined || open.slot === null) return true;
      return readField(state, visitField(open.slot, flags)) < open.visits;
    },
    size: effect.size + door.size + scratch.length,
  };
}

function moveMood(state: State, field: Field, by: number): void {
  writeField(state, field, Math.max(0, Math.min(10, readField(state, field) + by)));
}

/** What an action of the chart does to a state. */
export interface Effect {
  readonly run: (state: State) => void;
  readonly size: number;
}

/** Compiles an action of the chart. */
export function compileAction(builder: Builder, draft: Draft, action: ChartAction): Effect {
  const { variables } = builder;
  switch (action.type) {
    case 'move': {
      const anger = compileChoice(action.params.anger, variables, draft.reads);
      const trust = compileChoice(action.params.trust, variables, draft.reads);
      const set = action.params.sets.flatMap((flag) => {
        const slot = variables.flagSlot(flag);
        return slot === undefined ? [] : [flagField(slot)];
      });
      const run: Effect['run'] = (state) => {
        const angrier = anger.pick(state);
        const closer = trust.pick(state);
        if (angrier !== 0) moveMood(state, angerField, angrier);
        if (closer !== 0) moveMood(state, trustField, closer);
        for (const field of set) writeField(state, field, 1);
      };
      return { run, size: anger.size + trust.size + set.length };
    }
    case 'tell': {
      const masks = action.params.lines.map((line) => maskOf(variables, line.states));
      if (masks.every((mask) => mask === 0)) return { run: () => undefined, size: 0 };
      const said = compileFirst(action.params.lines, variables, draft.reads);
      const run: Effect['run'] = (state) => {
        const stated = readField(state, statedField) | (masks[said.pick(state)] ?? 0);
        writeField(state, statedField, stated);
      };
      return { run, size: said.size };
    }
    case 'enter': {
      const visits = visitField(action.params.slot, variables.flags.length);
      const run: Effect['run'] = (state) => {
        writeField(state, visits, readField(state, visits) + 1);
      };
      return { run, size: 1 };
    }
    case 'endCall': {
      const ending = variables.endingPlace(action.params.ending);
      const run: Effect['run'] = (state) => {
        writeField(state, endingField, ending + 1);
      };
      return { run, size: 1 };
    }
    case 'keep':
      throw new Error('Only a wrap-up keeps facts.');
  }
}
