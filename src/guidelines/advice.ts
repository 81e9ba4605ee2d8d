import type { DocumentKey, documents } from './documents.ts';
import type { GuidelineId } from './ids.ts';

type PlaceIn<Key extends DocumentKey> = (typeof documents)[Key]['places'][number];

/**
 * One piece of advice of a document, restated in our words (SPEC G17).
 *
 * What a document says and no choice can show, such as why complaints matter, is listed all the same, with the reason
 * why it is not scored: so it can be seen that nothing was passed over.
 */
export type Advice<Key extends DocumentKey = DocumentKey> = {
  readonly place: PlaceIn<Key>;
  /** A sentence or a request, without a full stop. */
  readonly says: string;
} & (
  | { readonly guidelines: readonly [GuidelineId, ...GuidelineId[]] }
  /** A sentence without a full stop. */
  | { readonly notScored: string }
);

/** Reasons that hold for many rows. */
export const notScoredReasons = {
  introduction: 'Introduction: it asks for nothing',
  rationale: 'Rationale: it says why the advice is worth following',
} as const;
