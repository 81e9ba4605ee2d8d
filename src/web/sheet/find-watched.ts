import { catalogue } from '#guidelines/catalogue.ts';
import type { Guideline } from '#guidelines/guideline.ts';
import { isOnTheLine } from './call-phases.ts';
import type { Script } from './find-script.ts';

/** The guidelines that something said in a variant's call can follow or break, in the order of the catalogue. */
export function findWatched({ beats, movesOf }: Script): Guideline[] {
  const moves = beats.filter(isOnTheLine).flatMap(movesOf);
  const marked = new Set(moves.flatMap(({ marks }) => Object.keys(marks)));
  return catalogue.filter(({ id }) => marked.has(id));
}
