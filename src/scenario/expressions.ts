/** The faces a customer can show, from warm to furious. A portrait is drawn for each (docs/credits.md). */
export const expressions = [
  'happy',
  'smile',
  'calm',
  'tired',
  'concerned',
  'serious',
  'suspicious',
  'fear',
  'angry',
  'rage',
] as const;

/** One face of {@link expressions}. */
export type Expression = (typeof expressions)[number];

/** What a portrait can show: a feeling, and the same in the middle of a word. */
export type Face = Expression | `${Expression}-speaking`;
