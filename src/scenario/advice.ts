/** Texts that only a debrief tells: nothing that is said or shown during a call depends on them. */
const adviceKeys: ReadonlySet<string> = new Set(['coach', 'misconception', 'because']);

/** A scenario in two parts, of which the first is enough for a call. */
export interface SplitScenario {
  /** Canonical JSON with "" in the place of each text of the advice; a scenario has no empty text. */
  readonly call: string;
  /** A JSON list of those texts, in the order of their places. */
  readonly advice: string;
}

/**
 * Takes the advice out of a scenario, so that the first reply need not wait for it.
 *
 * @param canonical Canonical JSON of a scenario.
 */
export function splitAdvice(canonical: string): SplitScenario {
  const texts: string[] = [];
  const call = JSON.stringify(JSON.parse(canonical), (key, value: unknown) => {
    if (typeof value !== 'string' || !adviceKeys.has(key)) return value;
    texts.push(value);
    return '';
  });
  return { call, advice: JSON.stringify(texts) };
}

/** Puts the advice back: the canonical JSON that {@link splitAdvice} was given, to the letter. */
export function joinAdvice({ call, advice }: SplitScenario): string {
  const texts = (JSON.parse(advice) as readonly string[]).values();
  return JSON.stringify(JSON.parse(call), (key, value: unknown) =>
    value === '' && adviceKeys.has(key) ? texts.next().value : value,
  );
}
