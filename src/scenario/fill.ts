import type { InferInput } from 'valibot';
import type { Beat, Case, Condition, CutIn, Scenario, scenarioSchema, Silence } from './schema.ts';

/** A scenario as its canonical JSON holds it: defaults left out, a single case as the value itself. */
type Written = InferInput<typeof scenarioSchema>;
type WrittenBeat = Written['beats'][number];
type WrittenReply = WrittenBeat['replies'][number];

/** What a reply, a cut-in and a silence have in common. */
type Effects = Pick<
  WrittenReply,
  'marks' | 'anger' | 'trust' | 'sets' | 'answer' | 'does' | 'because'
>;

type CasesOf<T> =
  | T
  | readonly ({ readonly when: Condition; readonly then: T } | { readonly otherwise: T })[];

/**
 * Fills the defaults into a scenario that the build has checked and proved: what `readScenario` makes
 * of it, without the schema, which a page that starts a call has no room for.
 *
 * Checks nothing. Only for text that the app brought itself or that its own hash vouches for; anything
 * else belongs into the parser.
 *
 * @param canonical The canonical JSON of a scenario without findings.
 */
export function fillScenario(canonical: string): Scenario {
  const written = JSON.parse(canonical) as Written;
  return {
    ...written,
    tensions: written.tensions ?? [],
    you: { ...written.you, mustRefer: written.you.mustRefer ?? [] },
    flags: written.flags ?? {},
    facts: written.facts ?? [],
    variants: written.variants.map((variant) => ({
      ...variant,
      default: variant.default ?? false,
      flags: variant.flags ?? [],
      known: variant.known ?? [],
    })),
    beats: written.beats.map(fillBeat),
  };
}

function fillBeat({ cutIn, silence, ...beat }: WrittenBeat): Beat {
  return {
    ...beat,
    scene:
      typeof beat.scene === 'string' ? [{ id: 'scene', text: beat.scene }] : (beat.scene ?? []),
    customer: fillLines(beat.customer ?? []),
    ...(cutIn && { cutIn: fillCutIn(cutIn) }),
    ...(silence && { silence: fillSilence(silence) }),
    visits: beat.visits ?? 1,
    replies: beat.replies.map((reply) => ({
      ...reply,
      ...fillEffects(reply),
      to: fillCases(reply.to),
    })),
  };
}

function fillEffects(written: Effects) {
  const { answer = [] } = written;
  return {
    marks: Object.fromEntries(
      Object.entries(written.marks ?? {}).map(([guideline, points]) => [
        guideline,
        fillCases(points),
      ]),
    ),
    anger: fillCases(written.anger ?? 0),
    trust: fillCases(written.trust ?? 0),
    sets: written.sets ?? [],
    answer: fillLines(Array.isArray(answer) ? answer : [{ id: 'answer', ...answer }]),
    does: written.does ?? [],
  };
}

function fillCutIn({ to, ...cutIn }: NonNullable<WrittenBeat['cutIn']>): CutIn {
  return { ...cutIn, ...fillEffects(cutIn), ...fillTarget(to) };
}

function fillSilence({ to, ...silence }: NonNullable<WrittenBeat['silence']>): Silence {
  return { ...silence, ...fillEffects(silence), ...fillTarget(to) };
}

/** Without a target the beat goes on. */
function fillTarget(to: CasesOf<string> | undefined) {
  return to === undefined ? {} : { to: fillCases(to) };
}

function fillLines(lines: NonNullable<WrittenBeat['customer']>) {
  return lines.map((line) => ({ ...line, states: line.states ?? [] }));
}

function fillCases<T extends string | number>(written: CasesOf<T>): Case<T>[] {
  if (typeof written !== 'object') return [{ when: null, then: written }];
  return written.map((one) =>
    'otherwise' in one ? { when: null, then: one.otherwise } : { when: one.when, then: one.then },
  );
}
