import * as fc from 'fast-check';
import { guidelineIds } from '#guidelines/ids.ts';
import { readScenario } from '#scenario/read.ts';
import type { Scenario } from '#scenario/schema.ts';
import { tinySource } from '#tests/support/tiny-scenario.ts';

/** How large the generated scenarios are. */
export interface ScenarioSize {
  /** Layers of the call; each leads to later ones. */
  readonly layers: number;
  readonly beatsPerLayer: number;
  readonly replies: number;
}

/** Small enough to list every run. */
export const smallSize: ScenarioSize = { layers: 2, beatsPerLayer: 1, replies: 2 };
/** Small enough to walk XState over every configuration. */
export const mediumSize: ScenarioSize = { layers: 3, beatsPerLayer: 2, replies: 3 };

const flags = ['fa', 'fb', 'fc'];
const facts = ['xa', 'xb', 'xc'];
const endingIds = ['ea', 'eb', 'ec'];
const acts = ['apology', 'concession', 'question', 'promise'];
const words = ['sorry', 'please', 'never', 'van', 'six', 'label', 'always', 'you'];

type Plain = Record<string, unknown>;

const mood = fc.oneof(
  fc.record({ atLeast: fc.integer({ min: 0, max: 10 }) }),
  fc.record({ atMost: fc.integer({ min: 0, max: 10 }) }),
);

/** What a condition may speak of: kept facts and the ending only after the call. */
function condition(late: boolean): fc.Arbitrary<unknown> {
  const atoms: fc.Arbitrary<unknown>[] = [
    fc.constantFrom(...flags),
    mood.map((anger) => ({ anger })),
    mood.map((trust) => ({ trust })),
  ];
  if (late) {
    const kept = fc.constantFrom('xa', 'xb').map((fact) => ({ kept: fact }));
    atoms.push(kept, kept, kept);
    atoms.push(fc.constantFrom(...endingIds).map((ended) => ({ ended })));
  }
  const atom = fc.oneof(...atoms);
  const parts = fc.array(atom, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { weight: 4, arbitrary: atom },
    { weight: 1, arbitrary: parts.map((all) => ({ all })) },
    { weight: 1, arbitrary: parts.map((any) => ({ any })) },
    { weight: 1, arbitrary: atom.map((not) => ({ not })) },
  );
}

/** A plain value, or cases that end with `otherwise`. */
function casesOf<T>(value: fc.Arbitrary<T>, late: boolean): fc.Arbitrary<unknown> {
  const one = fc.tuple(condition(late), value);
  const cases = fc
    .tuple(fc.array(one, { minLength: 1, maxLength: 2 }), value)
    .map(([list, otherwise]) => [
      ...list.map(([when, result]) =>
        Object.fromEntries([
          ['when', when],
          ['then', result],
        ]),
      ),
      { otherwise },
    ]);
  return fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: cases });
}

const say = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((list) => list.join(' '));
const someFlags = fc.subarray(flags, { maxLength: 2 });

/** Lines of a list, the last without a condition, some of them stating a fact. */
function lines(late: boolean): fc.Arbitrary<Plain[]> {
  const line = fc.record({
    when: condition(late),
    say,
    feels: fc.constant('calm'),
    states: fc.subarray(facts, { maxLength: 2 }),
  });
  return fc
    .array(line, { minLength: 1, maxLength: 2 })
    .map((list) =>
      list.map(({ when, ...rest }, place) =>
        place === list.length - 1
          ? { id: `l${place}`, ...rest }
          : { id: `l${place}`, when, ...rest },
      ),
    );
}

function effects(late: boolean): fc.Arbitrary<Plain> {
  const guideline = fc.constantFrom(...guidelineIds.slice(0, 4));
  return fc.record({
    marks: fc
      .array(fc.tuple(guideline, casesOf(fc.integer({ min: -2, max: 2 }), late)), { maxLength: 2 })
      .map((list) => Object.fromEntries(list)),
    anger: casesOf(fc.integer({ min: -2, max: 3 }), late),
    trust: casesOf(fc.integer({ min: -2, max: 2 }), late),
    sets: someFlags,
    answer: fc.oneof(fc.constant([]), lines(late)),
    does: fc.subarray(acts, { maxLength: 2 }),
    coach: fc.constant('Say what you will do.'),
  });
}

interface BeatPlan {
  readonly id: string;
  readonly phase: string;
  readonly late: boolean;
  /** Where replies may lead beside `safe`. */
  readonly targets: readonly string[];
  /** Always has room: so there is always a way on. */
  readonly safe: string;
  readonly replies: number;
}

function beat(plan: BeatPlan): fc.Arbitrary<Plain> {
  const { late } = plan;
  const to = casesOf(fc.constantFrom(...plan.targets, plan.safe), late);
  const reply = fc.tuple(
    effects(late),
    fc.record({ say, when: fc.option(condition(late), { nil: undefined }), to }),
  );
  const aside = fc.tuple(effects(late), fc.option(to, { nil: undefined }));
  return fc
    .record({
      customer: lines(late),
      visits: fc.integer({ min: 1, max: 3 }),
      cutIn: fc.option(fc.tuple(aside, say), { nil: undefined }),
      silence: fc.option(aside, { nil: undefined }),
      replies: fc.array(reply, { minLength: 2, maxLength: plan.replies }),
    })
    .map(({ customer, visits, cutIn, silence, replies }) => ({
      id: plan.id,
      phase: plan.phase,
      title: plan.id,
      customer,
      visits,
      ...(cutIn && { cutIn: { ...cutIn[0][0], say: cutIn[1], ...given('to', cutIn[0][1]) } }),
      ...(silence && { silence: { ...silence[0], ...given('to', silence[1]) } }),
      replies: replies.map(([effect, { when, ...rest }], place) => ({
        id: `r${place}`,
        ...effect,
        ...rest,
        // The first reply is always enabled and always has somewhere to go.
        ...(place === 0 ? { to: plan.safe } : given('when', when)),
      })),
    }));
}

const given = (key: string, value: unknown): Plain =>
  value === undefined ? {} : Object.fromEntries([[key, value]]);

/** Ids of the call's beats, layer by layer. */
function layersOf(size: ScenarioSize): string[][] {
  return Array.from({ length: size.layers }, (_, layer) =>
    Array.from({ length: size.beatsPerLayer }, (__, place) => `b${layer}-${place}`),
  );
}

function callBeats(size: ScenarioSize, loops: boolean): fc.Arbitrary<Plain[]> {
  const layers = layersOf(size);
  const beats = layers.flatMap((ids, layer) =>
    ids.map((id) => {
      const later = layers.slice(layer + 1).flat();
      const earlier = loops ? layers.slice(0, layer + 1).flat() : [];
      const [next = 'end'] = later;
      return beat({
        id,
        phase: layer === 0 ? 'prepare' : 'explore',
        late: false,
        targets: [...later, ...earlier, 'end'],
        // A beat on a loop may have no visits left; the end always has room.
        safe: loops ? 'end' : next,
        replies: size.replies,
      });
    }),
  );
  return fc.tuple(...beats);
}

const afterCall = (replies: number): fc.Arbitrary<Plain[]> =>
  fc.tuple(
    beat({ id: 'recap', phase: 'recap', late: true, targets: ['epilogue'], safe: 'end', replies }),
    beat({ id: 'epilogue', phase: 'epilogue', late: true, targets: [], safe: 'end', replies }),
  );

const endings: fc.Arbitrary<Plain[]> = fc
  .tuple(
    fc.array(fc.option(condition(false), { nil: undefined }), { minLength: 2, maxLength: 2 }),
    fc.array(fc.constantFrom('recap', 'recap', 'epilogue', undefined), {
      minLength: 3,
      maxLength: 3,
    }),
  )
  .map(([whens, thens]) =>
    endingIds.map((id, place) => ({
      id,
      kind: ['resolved', 'mended', 'lost'][place],
      title: id,
      text: id,
      ...given('when', place === 2 ? undefined : (whens[place] ?? 'fa')),
      ...given('then', thens[place]),
    })),
  );

const variants: fc.Arbitrary<Plain[]> = fc
  .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), someFlags)
  .map(([anger, trust, set]) => [
    { id: 'calm', title: 'calm', summary: 'calm', anger: 4, trust: 5 },
    { id: 'other', title: 'other', summary: 'other', anger, trust, flags: set },
  ]);

/**
 * Scenarios as the format allows them, with everything that changes a configuration: conditions on moods, flags, kept
 * facts and endings, cases, cut-ins, silences, beats that come again under a visit bound, recap and epilogue. Every run
 * of them can end. They make no sense as conversations.
 */
export function scenarios(size: ScenarioSize): fc.Arbitrary<Scenario> {
  return writtenScenarios(size).map(readScenario);
}

/** The same as plain data, before defaults. */
export function writtenScenarios(size: ScenarioSize): fc.Arbitrary<unknown> {
  return fc.boolean().chain((loops) =>
    fc
      .record({
        call: callBeats(size, loops),
        after: afterCall(size.replies),
        endings,
        variants,
      })
      .map((drawn) => ({
        ...tinySource,
        id: 'generated',
        trains: ['anticipate'],
        tensions: [{ rule: 1, act: 'apology' }],
        flags: Object.fromEntries(flags.map((flag) => [flag, flag])),
        facts: facts.map((id) => ({ id, text: id })),
        variants: drawn.variants,
        beats: [...drawn.call, ...drawn.after],
        endings: drawn.endings,
      })),
  );
}
