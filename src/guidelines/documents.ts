/**
 * The five documents that every score rests on, by the key under which the catalogue cites them.
 *
 * `titleIsOurs` marks a page that bears no title: there `title` describes it and is not shown as a quotation. `places`
 * are all the places that can be cited, in reading order; a section is named by the words its heading begins with.
 */
export const documents = {
  jarman: {
    title: 'How to Handle Difficult Customer Conversations',
    titleIsOurs: false,
    author: 'Richard Jarman',
    places: ['opening', 'tip 1', 'tip 2', 'tip 3', 'tip 4', 'closing'],
  },
  patton: {
    title: 'Managing Difficult Customer Interactions',
    titleIsOurs: false,
    author: 'Bruce Patton',
    places: [
      'opening',
      'section “Think ahead”',
      'section “If there is a problem”',
      'section “Solve problems together”',
      'closing',
    ],
  },
  spark: {
    title: '5 Helpful Tips for Handling Difficult Conversations With Customers',
    titleIsOurs: false,
    author: 'Spark, September 2022',
    places: [
      'opening',
      'tip 1',
      'tip 1, pro tip',
      'tip 2',
      'tip 3',
      'tip 4',
      'tip 4, pro tip',
      'tip 5',
      'closing',
    ],
  },
  fmi: {
    title: 'Six guidelines for difficult conversations with customers',
    titleIsOurs: true,
    author: 'Frontline Management Institute',
    places: [
      'opening',
      'guideline 1',
      'guideline 2',
      'guideline 3',
      'guideline 4',
      'guideline 5',
      'guideline 6',
      'summary',
    ],
  },
  clients: {
    title: 'Conflict resolution with difficult clients',
    titleIsOurs: true,
    author: 'unnamed author',
    places: [
      'opening',
      'on listening',
      'on empathy',
      'on the voice',
      'on compromise',
      'on what comes after',
      'note at the end',
      'comments',
    ],
  },
} as const satisfies Readonly<Record<string, SourceDocument>>;

/** A document as it is cited, with the places in it that can be cited. */
export interface SourceDocument {
  readonly title: string;
  /** True when the page has no title of its own and `title` is our description of it. */
  readonly titleIsOurs: boolean;
  /** The person or publisher as printed, with the month where the page gives one. */
  readonly author: string;
  readonly places: readonly string[];
}

/** The short name under which a document is cited, such as `fmi`. */
export type DocumentKey = keyof typeof documents;

/** One citation: a document and a place that this document really has. */
export type Source = {
  readonly [Key in DocumentKey]: {
    readonly document: Key;
    readonly place: (typeof documents)[Key]['places'][number];
    /** How the place bears on the guideline where it does not simply ask for it, such as "limits it". */
    readonly bearing?: string;
  };
}[DocumentKey];
