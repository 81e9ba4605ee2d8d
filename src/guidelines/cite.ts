import { documents, type Source, type SourceDocument } from './documents.ts';

/** A source as it is printed. */
export interface Citation {
  readonly title: string;
  /** True when the page has no title and ours stands in its place: then it is no quotation. */
  readonly titleIsOurs: boolean;
  readonly author: string;
  readonly place: string;
  readonly bearing: string | null;
}

/** The full citation of a source: document, author, place. */
export function cite({ document, place, bearing }: Source): Citation {
  const { title, titleIsOurs, author }: SourceDocument = documents[document];
  return { title, titleIsOurs, author, place, bearing: bearing ?? null };
}

/** A short citation for the second source and those after it: the author, or the title of a page without a title page. */
export function citeShortly(source: Source): string {
  const { title, titleIsOurs, author, place } = cite(source);
  return `${titleIsOurs ? title : author}, ${place}`;
}
