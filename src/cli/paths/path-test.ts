import * as v from 'valibot';
import type { FileForm } from '#scenario/fit.ts';
import { note } from '#scenario/notes.ts';
import { schemaParts } from '#scenario/schema.ts';

/** What a recorded run is there to show. */
export const shownKinds = ['model', 'ending', 'tension', 'beginner', 'recovery', 'other'] as const;

const { id, act } = schemaParts;
const text = (max: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(max));
const whole = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
/** Far beyond what the marks of a run can sum up to. */
const points = whole(-100_000, 100_000);
const mood = whole(0, 10);

const moveResult = v.strictObject({ points, cost: points, anger: mood, trust: mood });
const runResult = v.strictObject({
  ending: id,
  score: whole(0, 100),
  earned: points,
  best: points,
});
const tension = v.strictObject({ rule: whole(1, 9), act, side: v.picklist(['right', 'wrong']) });
const move = v.strictObject({
  beat: v.optional(id),
  reply: v.optional(id),
  cutIn: v.optional(id),
  silence: v.optional(v.boolean()),
  keeps: v.optional(v.pipe(v.array(id), v.maxLength(4))),
  result: v.optional(moveResult),
  comment: v.optional(text(600)),
});

/** The file of a recorded run as it is written. */
export const pathTestSchema = v.strictObject({
  format: v.literal(1),
  title: text(120),
  note: v.optional(text(600)),
  shows: v.picklist(shownKinds),
  tension: v.optional(tension),
  variant: id,
  result: v.optional(runResult),
  moves: v.pipe(v.array(move), v.minLength(1), v.maxLength(500)),
});

/** What came out of one move: what it earned and cost, and the customer's mood after it. */
export type MoveResult = v.InferOutput<typeof moveResult>;
/** What came out of a whole run. `earned` of `best` points make the score. */
export type RunResult = v.InferOutput<typeof runResult>;
/** The rule that a run witnesses, and whether it is the side where the speech act is right. */
export type ShownTension = v.InferOutput<typeof tension>;
/** The file of a recorded run, its shape checked. */
export type PathTest = v.InferOutput<typeof pathTestSchema>;
/** A move as the file has it; which of its fields go together is checked by the parser. */
export type PathMove = v.InferOutput<typeof move>;
/** One of {@link shownKinds}. */
export type ShownKind = (typeof shownKinds)[number];

/** What a trainer is told about the fields. */
export const pathTestForm: FileForm = {
  schema: pathTestSchema,
  notes: new Map([
    note(pathTestSchema, 'a recorded run', {
      format: 'Always 1: the version of the format.',
      title: 'What the run is, in a few words.',
      note: 'What there is to see in it, in a sentence or two.',
      shows: 'model, ending, tension, beginner, recovery or other.',
      tension: 'The rule, the speech act and the side of it, when the run shows a tension.',
      variant: 'The variant that is played.',
      result: 'The ending, the score, and the points earned of the best.',
      moves: 'What the learner does, move by move.',
    }),
    note(move, 'a move', {
      beat: 'The beat where the move is made; none when the wrap-up is opened.',
      reply: 'The id of the reply that is chosen.',
      cutIn: 'The id of the line that the learner cuts off.',
      silence: 'true when the learner says nothing until the customer goes on.',
      keeps: 'The facts that are kept when the wrap-up is opened; [] for none.',
      result: 'The points and the cost of the move, and the mood after it.',
      comment: 'What a coach says about this move.',
    }),
    note(moveResult, 'the result of a move', {
      points: 'What the move earned.',
      cost: 'What it lost of the best that was possible.',
      anger: 'The customer’s anger after it, 0 to 10.',
      trust: 'The customer’s trust after it, 0 to 10.',
    }),
    note(runResult, 'the result of a run', {
      ending: 'The ending of the call.',
      score: 'The score, 0 to 100.',
      earned: 'The points of all moves.',
      best: 'The most points that this variant can earn.',
    }),
    note(tension, 'a tension', {
      rule: 'The number of the rule, 1 to 9.',
      act: 'The speech act that is right in one state of the call and wrong in another.',
      side: 'right or wrong: how the act is in this run.',
    }),
  ]),
};
