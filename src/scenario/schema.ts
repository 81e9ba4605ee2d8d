import * as v from 'valibot';
import { guidelineIds } from '#guidelines/ids.ts';
import { expressions } from './expressions.ts';
import { phases } from './phases.ts';
import { speechActs } from './speech-acts.ts';

/** How a call can end, from best to worst; `parted` is a respectful parting after every option. */
export const endingKinds = ['resolved', 'mended', 'parted', 'unresolved', 'lost'] as const;

const maxList = 2000;

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/), v.maxLength(60));
const text = (max: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(max));
const shortText = text(120);
const longText = text(600);
const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const listOf = <T extends v.GenericSchema>(entry: T) =>
  v.pipe(v.array(entry), v.maxLength(maxList));
const someOf = <T extends v.GenericSchema>(entry: T) => v.pipe(listOf(entry), v.minLength(1));

/** A level of a mood that a condition asks for; at least one bound is set. */
export interface MoodRange {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/**
 * A claim about the configuration: a flag id that must be set, or one of the forms below.
 * Data, never code.
 */
export type Condition =
  | string
  | { readonly anger: MoodRange }
  | { readonly trust: MoodRange }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** Recap replies only: the learner kept this fact before opening the wrap-up. */
  | { readonly kept: string }
  /** Recap and epilogue only: the call ended with this ending. */
  | { readonly ended: string };

const moodBounds = v.strictObject({
  atLeast: v.optional(whole(0, 10)),
  atMost: v.optional(whole(0, 10)),
});

const moodRange = v.pipe(
  moodBounds,
  v.check((range) => range.atLeast !== undefined || range.atMost !== undefined),
);

const condition: v.GenericSchema<Condition> = v.lazy(() => conditionForm);

const conditionForm: v.GenericSchema<Condition> = v.union([
  id,
  v.strictObject({ anger: moodRange }),
  v.strictObject({ trust: moodRange }),
  v.strictObject({ all: someOf(condition) }),
  v.strictObject({ any: someOf(condition) }),
  v.strictObject({ not: condition }),
  v.strictObject({ kept: id }),
  v.strictObject({ ended: id }),
]);

/** One way a value can come out. The first case whose `when` holds (null: always) decides. */
export interface Case<T> {
  readonly when: Condition | null;
  readonly then: T;
}

/** A plain value, or a list of `{ when, then }` that ends with `{ otherwise }`; read as a list of cases. */
const casesOf = <T>(value: v.GenericSchema<T>) =>
  v.pipe(
    v.union([
      value,
      v.pipe(
        listOf(
          v.union([
            v.strictObject({ when: condition, then: value }),
            v.strictObject({ otherwise: value }),
          ]),
        ),
        v.minLength(2),
        v.check((cases) =>
          cases.every((one, index) => 'otherwise' in one === (index === cases.length - 1)),
        ),
      ),
    ]),
    v.transform((written): readonly Case<T>[] =>
      Array.isArray(written)
        ? written.map((one) =>
            'otherwise' in one
              ? { when: null, then: one.otherwise }
              : { when: one.when, then: one.then },
          )
        : [{ when: null, then: written }],
    ),
  );

const guideline = v.picklist(guidelineIds);
const act = v.picklist(speechActs);
const face = v.picklist(expressions);
const points = whole(-2, 2);
const moodStep = whole(-5, 5);
const mark = casesOf(points);
const marks = v.record(guideline, mark);
const moodMove = casesOf(moodStep);
const mood = v.optional(moodMove, () => 0);

const lineFields = {
  when: v.optional(condition),
  say: longText,
  feels: face,
  states: v.optional(listOf(id), []),
};
const line = v.strictObject({ id, ...lineFields });
const onlyLine = v.strictObject(lineFields);

/** What the customer says at once: one line (its id is then "answer") or lines with conditions. */
const answer = v.optional(
  v.pipe(
    v.union([onlyLine, listOf(line)]),
    v.transform((written) => (Array.isArray(written) ? written : [{ id: 'answer', ...written }])),
  ),
  () => [],
);

const sceneText = v.strictObject({ id, when: v.optional(condition), text: longText });

/** What is told on entering a beat: one text (its id is then "scene") or texts with conditions. */
const scene = v.optional(
  v.pipe(
    v.union([longText, listOf(sceneText)]),
    v.transform((written) =>
      Array.isArray(written) ? written : [{ id: 'scene', when: undefined, text: written }],
    ),
  ),
  () => [],
);

const effects = {
  marks: v.optional(marks, {}),
  anger: mood,
  trust: mood,
  because: v.optional(text(300)),
  sets: v.optional(listOf(id), []),
  answer,
  does: v.optional(listOf(act), []),
};

const target = casesOf(id);

const reply = v.strictObject({
  id,
  when: v.optional(condition),
  say: longText,
  ...effects,
  coach: text(400),
  misconception: v.optional(text(200)),
  to: target,
});

const cutIn = v.strictObject({
  say: longText,
  ...effects,
  coach: text(400),
  to: v.optional(target),
});

const silence = v.strictObject({
  ...effects,
  coach: v.optional(text(400)),
  to: v.optional(target),
});

const beat = v.strictObject({
  id,
  phase: v.picklist(phases),
  title: shortText,
  scene,
  customer: v.optional(listOf(line), []),
  cutIn: v.optional(cutIn),
  silence: v.optional(silence),
  visits: v.optional(whole(1, 5), 1),
  optionsBecause: v.optional(shortText),
  replies: v.pipe(someOf(reply), v.maxLength(6)),
});

const known = v.strictObject({ id, text: longText });
/** Secrets of the variant, by their flags, that its briefing tells. */
const tells = v.optional(listOf(id));
const ownKnown = v.strictObject({ ...known.entries, tells });

const you = v.strictObject({
  role: shortText,
  company: shortText,
  goal: text(300),
  mayDecide: listOf(text(200)),
  mustRefer: v.optional(listOf(text(200)), []),
});
const otherYou = v.strictObject({ ...v.partial(you).entries, tells });

const variant = v.strictObject({
  id,
  title: shortText,
  summary: text(400),
  default: v.optional(v.boolean(), false),
  anger: whole(0, 10),
  trust: whole(0, 10),
  flags: v.optional(listOf(id), []),
  known: v.optional(listOf(ownKnown), []),
  you: v.optional(otherYou),
  start: v.optional(id),
});

const ending = v.strictObject({
  id,
  kind: v.picklist(endingKinds),
  when: v.optional(condition),
  title: shortText,
  text: longText,
  then: v.optional(id),
});

const portrait = v.strictObject({
  head: shortText,
  skin: shortText,
  clothing: v.optional(shortText),
});

const voice = v.strictObject({
  pitch: v.picklist(['low', 'medium', 'high']),
  pace: v.picklist(['slow', 'medium', 'fast']),
});

const customer = v.strictObject({
  name: shortText,
  role: shortText,
  company: shortText,
  temperament: text(300),
  wants: text(300),
  fears: text(300),
  portrait,
  voice,
});

const tension = v.strictObject({
  rule: whole(1, 9),
  act,
  /** The state in which the rule turns. */
  turns: v.optional(condition),
  /** The beat since which it has turned. */
  since: v.optional(id),
});
const fact = v.strictObject({ id, text: text(200) });
const flags = v.record(id, text(200));

/**
 * The one definition of a scenario file: the parser, the JSON Schema for editors and the types
 * come from it. Reading an author's plain value with it fills the defaults in and turns every
 * value-or-cases into a list of cases.
 */
export const scenarioSchema = v.strictObject({
  format: v.literal(1),
  id,
  title: shortText,
  summary: text(400),
  level: v.picklist(['first', 'core', 'stretch']),
  trouble: v.picklist(['delay', 'defect', 'demand', 'other']),
  trains: someOf(guideline),
  tensions: v.optional(listOf(tension), []),
  customer,
  you,
  known: listOf(known),
  flags: v.optional(flags, {}),
  facts: v.optional(listOf(fact), []),
  variants: someOf(variant),
  beats: someOf(beat),
  endings: someOf(ending),
});

/** The parts that the parser and the editors call by a name (`notes.ts`). */
export const schemaParts = {
  id,
  guideline,
  act,
  face,
  condition,
  conditionForm,
  moodBounds,
  moodRange,
  mark,
  moodMove,
  target,
  marks,
  flags,
  line,
  onlyLine,
  sceneText,
  reply,
  cutIn,
  silence,
  beat,
  known,
  ownKnown,
  you,
  otherYou,
  variant,
  ending,
  portrait,
  voice,
  customer,
  tension,
  fact,
} as const;

/** A scenario as everything after the parser sees it: defaults filled in, cases as lists. */
export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type Beat = Scenario['beats'][number];
export type Reply = Beat['replies'][number];
export type CutIn = NonNullable<Beat['cutIn']>;
export type Silence = NonNullable<Beat['silence']>;
export type Line = Beat['customer'][number];
export type Variant = Scenario['variants'][number];
export type Phase = (typeof phases)[number];
export type EndingKind = (typeof endingKinds)[number];
