/**
 * A text in its sentences; joined they are the text again. Cut behind a full stop that a space
 * follows, so that "9.30" stays whole.
 */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…]['"’”)]?\s+)(?=\S)/u);
}
