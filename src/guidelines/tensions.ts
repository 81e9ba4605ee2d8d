import type { Source } from './documents.ts';
import type { GuidelineId } from './ids.ts';

/**
 * A place where the documents pull against each other, and how we resolve it.
 *
 * The resolution is ours; no document states it, and the app says so. Which side is right depends on the state of the
 * conversation, so a scenario expresses the rule by conditions on its marks, never by a fixed value of a reply.
 */
export interface TensionRule {
  /** From 1, without gaps. Stable: scenarios claim a rule by its number. */
  readonly rule: number;
  readonly title: string;
  /** One or two sentences. */
  readonly resolution: string;
  /** The guidelines that the rule arbitrates between, at least two. */
  readonly guidelines: readonly GuidelineId[];
  /** The places that pull apart, of at least two documents. */
  readonly sources: readonly Source[];
  /** True when scenarios mark replies by it and prove it by two runs; false when it is only taught. */
  readonly scored: boolean;
}

/** The ten rules in their numbered order. */
export const tensions = [
  {
    rule: 1,
    title: 'Apology and blame',
    resolution:
      'Until the facts are known, apologise for what they went through, admit no fault, and take charge of putting it right. Once your failure is established, a careful non-admission is an evasion: own it outright.',
    guidelines: ['apologise', 'own-it', 'honest'],
    sources: [
      { document: 'fmi', place: 'guideline 4' },
      { document: 'jarman', place: 'tip 2' },
      { document: 'spark', place: 'tip 3' },
      { document: 'patton', place: 'section “Solve problems together”' },
    ],
    scored: true,
  },
  {
    rule: 2,
    title: 'When to concede',
    resolution:
      'While they still feel mistreated, a concession does lasting harm; after they feel heard, it can be exactly right. A threat neither adds to the offer nor cancels what is fair, and a remedy that is owed is never withheld.',
    guidelines: ['relationship-first', 'proportionate-compromise', 'on-the-merits'],
    sources: [
      { document: 'patton', place: 'section “If there is a problem”' },
      { document: 'clients', place: 'on compromise' },
    ],
    scored: true,
  },
  {
    rule: 3,
    title: 'Listen first or speak first',
    resolution:
      'When they call you upset, listen before you explain. When it is you who brings the bad news, say it straight, then stop and listen.',
    guidelines: ['let-finish', 'honest', 'attend'],
    sources: [
      { document: 'fmi', place: 'guideline 1' },
      { document: 'clients', place: 'on listening' },
      { document: 'patton', place: 'section “If there is a problem”' },
      { document: 'spark', place: 'tip 3' },
      { document: 'spark', place: 'tip 4' },
    ],
    scored: true,
  },
  {
    rule: 4,
    title: 'Always right, or firm on the merits',
    resolution:
      'Their satisfaction is the aim, but an unreasonable demand meets a clear limit and the reason for it. A respectful parting is a success when every option has been tried and a failure when it comes early.',
    guidelines: ['on-the-merits', 'clear-limits', 'walk-away'],
    sources: [
      { document: 'clients', place: 'opening' },
      { document: 'clients', place: 'on compromise' },
      { document: 'spark', place: 'tip 5' },
      { document: 'patton', place: 'section “Think ahead”' },
    ],
    scored: true,
  },
  {
    rule: 5,
    title: 'Patience or pace',
    resolution:
      'If they feel mistreated, walk through the history however slow it is; if they argue a small point on after they feel heard, concede it. If the facts are clear and they are calm and trust you, move to action.',
    guidelines: ['relationship-first', 'proportionate-compromise', 'act-now'],
    sources: [
      { document: 'patton', place: 'section “If there is a problem”' },
      { document: 'clients', place: 'on compromise' },
      { document: 'fmi', place: 'guideline 5' },
      { document: 'jarman', place: 'tip 3' },
    ],
    scored: true,
  },
  {
    rule: 6,
    title: 'Correcting a mistaken customer',
    resolution: 'Never while they talk, and never before they feel heard. Then plainly.',
    guidelines: ['let-finish', 'reflect-back', 'honest'],
    sources: [
      { document: 'clients', place: 'on listening' },
      { document: 'patton', place: 'section “If there is a problem”' },
      { document: 'jarman', place: 'tip 3' },
      { document: 'spark', place: 'tip 3' },
    ],
    scored: true,
  },
  {
    rule: 7,
    title: 'Early or complete',
    resolution:
      "Tell them now, even if you can't yet say why. Say what you know, what you don't, and when you will.",
    guidelines: ['raise-early', 'honest', 'keep-informed'],
    sources: [
      { document: 'jarman', place: 'tip 1' },
      { document: 'patton', place: 'section “Think ahead”' },
      { document: 'spark', place: 'tip 3' },
      { document: 'fmi', place: 'guideline 2' },
    ],
    scored: true,
  },
  {
    rule: 8,
    title: 'Whatever it takes, or within limits',
    resolution:
      'Give effort and presence generously. Give money and precedent on the merits, and say where the limit is.',
    guidelines: ['fix-theirs-first', 'on-the-merits', 'clear-limits'],
    sources: [
      { document: 'jarman', place: 'tip 2' },
      { document: 'patton', place: 'section “Think ahead”' },
      { document: 'patton', place: 'section “Solve problems together”' },
      { document: 'spark', place: 'tip 5' },
    ],
    scored: true,
  },
  {
    rule: 9,
    title: 'Ask or propose',
    resolution:
      'Ask first which result they would call good, then bring options and a recommendation. What is plainly owed is offered at once.',
    guidelines: ['ask-outcome', 'side-by-side', 'own-it'],
    sources: [
      { document: 'spark', place: 'tip 5' },
      { document: 'fmi', place: 'guideline 5' },
      { document: 'patton', place: 'section “Solve problems together”' },
      { document: 'jarman', place: 'tip 3' },
    ],
    scored: true,
  },
  {
    rule: 10,
    title: 'Listen, or find your words',
    resolution:
      'Give them your whole attention while they speak. Look for your words in the pause after they finish.',
    guidelines: ['let-finish', 'attend'],
    sources: [
      { document: 'clients', place: 'on listening' },
      { document: 'spark', place: 'tip 4' },
    ],
    scored: false,
  },
] as const satisfies readonly TensionRule[];
