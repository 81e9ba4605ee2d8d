/**
 * Every figure that a quality rule compares with, and where it comes from. The sources are studies and practice reports
 * by author; "ours" is a decision of this project where none was found.
 */
export const thresholds = {
  /** Words of a customer's line that can be taken in at once (HumRRO on brevity; the number is ours). */
  wordsInLine: 60,
  /** Words of a reply that can be compared with others (HumRRO on brevity; the number is ours). */
  wordsInReply: 40,
  /** Replies at a beat: most fourth ones are never chosen (Tarrant; Kilgour; Tucker). */
  replies: 3,
} as const;
