import { assign, type SnapshotFrom, setup } from 'xstate';
import type { Beat, Phase, Scenario, Variant } from '#scenario/schema.ts';
import { buildChart } from './build-chart.ts';
import {
  type CallContext,
  hasRoom,
  moved,
  type MoodMove,
  type StatingLine,
  told,
} from './call-context.ts';
import type {
  CallEvent,
  Chart,
  CutsParams,
  RecapParams,
  RoomParams,
  TakesParams,
} from './chart.ts';
import { recapFactsOf } from './chart-names.ts';
import { holds } from './conditions.ts';
import type { Condition } from '#scenario/schema.ts';
import type { TranscriptLine } from './view.ts';

const callSetup = setup({
  types: { context: {} as CallContext, events: {} as CallEvent },
  guards: {
    holds: ({ context }, params: { readonly when: Condition }) => holds(params.when, context),
    endedWith: ({ context }, params: { readonly ending: string }) =>
      context.ending === params.ending,
    takes: ({ context, event }, params: TakesParams) =>
      event.type === 'reply.chosen' && event.index === params.index && isEnabled(context, params),
    cuts: ({ context, event }, params: CutsParams) =>
      event.type === 'cut-in.made' &&
      event.index === lineBeingSaid(context, params.lines) &&
      hasRoom(context, params.move, params.doors),
    hasRoom: ({ context }, params: RoomParams) => hasRoom(context, params.move, params.doors),
    keepsStated: ({ context, event }, params: RecapParams) =>
      event.type === 'wrap-up.opened' &&
      factsOfMask(params.recapFacts, event.kept)?.every((fact) => context.stated.includes(fact)) ===
        true,
  },
  actions: {
    move: assign(({ context }, params: MoodMove) => moved(context, params)),
    tell: assign(({ context }, params: { readonly lines: readonly StatingLine[] }) =>
      told(context, params.lines),
    ),
    enter: assign(({ context }, params: { readonly slot: number }) => ({
      visits: context.visits.map((count, slot) => (slot === params.slot ? count + 1 : count)),
    })),
    endCall: assign((_, params: { readonly ending: string }) => ({ ending: params.ending })),
    keep: assign(({ event }, params: RecapParams) => ({
      kept:
        event.type === 'wrap-up.opened' ? (factsOfMask(params.recapFacts, event.kept) ?? []) : [],
    })),
  },
});

/** The machine of one call. A microstep more than a choice and an ending can need is our mistake, and stops it. */
export type CallMachine = ReturnType<typeof callSetup.createMachine>;
/** Where a call stands: the machine's own snapshot, which can be stored as JSON. */
export type CallSnapshot = SnapshotFrom<CallMachine>;

/** A part of a call that is played for itself: that of a drill (SPEC E35, E36). */
export interface Stretch {
  readonly phase: Phase;
  /** Nodes of later phases: a run that comes to one of them is over. */
  readonly beyond: ReadonlySet<string>;
  /** Where it starts, and what was said on the way there. */
  readonly opening: {
    readonly snapshot: CallSnapshot;
    readonly newLines: readonly TranscriptLine[];
    readonly earlier: readonly TranscriptLine[];
    readonly kept: readonly string[];
  };
}

/** A scenario in one of its variants, ready to be played. */
export interface CompiledCall {
  readonly scenario: Scenario;
  /** The hash of the scenario, which a run must carry; null when it was compiled for no run of a known hash. */
  readonly hash: string | null;
  readonly variant: Variant;
  /** What the machine was made from; the proof reads the same object. */
  readonly chart: Chart;
  readonly machine: CallMachine;
  /** The beat that the variant starts with. */
  readonly start: Beat;
  /** The facts that a wrap-up can keep; bit 0 of a mask is the first. */
  readonly recapFacts: readonly string[];
  /** Null for the whole call. */
  readonly stretch: Stretch | null;
}

/** More than any step needs: a choice, then the ending. */
const maxIterations = 8;

/**
 * Makes the machine of a scenario (SPEC E1).
 *
 * @param scenario Checked by the parser.
 * @param hash Its hash, so that a run of another version is refused; left out where the caller has compared them.
 * @throws Error when the variant, or a beat that something names, does not exist.
 */
export function compile(
  scenario: Scenario,
  variantId: string,
  hash: string | null = null,
): CompiledCall {
  const variant = scenario.variants.find((one) => one.id === variantId);
  if (variant === undefined) {
    const known = scenario.variants.map((one) => one.id).join(', ');
    throw new Error(`"${scenario.id}" has no variant "${variantId}"; it has ${known}.`);
  }
  const chart = buildChart(scenario, variant);
  const start = scenario.beats.find((beat) => beat.id === variant.start) ?? scenario.beats[0];
  if (start === undefined) throw new Error(`"${scenario.id}" has no beat to start with.`);
  // The chart is data of our own shape; XState's types want its literal keys, which data does not have.
  const config = { ...chart, options: { maxIterations } } as unknown as Parameters<
    typeof callSetup.createMachine
  >[0];
  const machine = callSetup.createMachine(config);
  const recapFacts = recapFactsOf(scenario);
  return { scenario, hash, variant, chart, machine, start, recapFacts, stretch: null };
}

/** Whether a reply's own condition holds and the beat behind it may be entered. */
export function isEnabled(context: CallContext, params: TakesParams): boolean {
  return holds(params.when, context) && hasRoom(context, params.move, params.doors);
}

/** The authored index of the line that is being said; -1 when there is none. */
export function lineBeingSaid(context: CallContext, lines: CutsParams['lines']): number {
  return lines.findIndex((when) => holds(when, context));
}

/** The recap facts of a wrap-up mask in their order; null when the mask names more facts than there are. */
export function factsOfMask(recapFacts: readonly string[], mask: number): readonly string[] | null {
  if (!Number.isInteger(mask) || mask < 0 || mask >= 2 ** recapFacts.length) return null;
  return recapFacts.filter((_, bit) => Math.floor(mask / 2 ** bit) % 2 === 1);
}
