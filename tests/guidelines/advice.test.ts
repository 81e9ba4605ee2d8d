import { describe, expect, it } from 'vitest';
import type { Advice } from '#guidelines/advice.ts';
import { adviceByDocument } from '#guidelines/advice-by-document.ts';
import { catalogue, guidelinesById } from '#guidelines/catalogue.ts';
import { type DocumentKey, documents } from '#guidelines/documents.ts';
import type { GuidelineId } from '#guidelines/ids.ts';

const rows = Object.entries(adviceByDocument).flatMap(([document, advice]) =>
  // Object.entries forgets the type of the keys.
  advice.map((row) => ({ document: document as DocumentKey, row })),
);

const guidelinesOf = (row: Advice): readonly GuidelineId[] =>
  'guidelines' in row ? row.guidelines : [];

const named = ({ document, row }: (typeof rows)[number]) =>
  `${document}, ${row.place}: ${row.says}`;

describe('what the documents advise', () => {
  it('[G17] lists the five documents in the order of the catalogue', () => {
    expect(Object.keys(adviceByDocument)).toEqual(Object.keys(documents));
  });

  it('[G17] goes through the places of each document in reading order, and leaves none out', () => {
    const places = Object.values(adviceByDocument).map((advice) =>
      advice.map(({ place }) => place).filter((place, index, all) => place !== all[index - 1]),
    );
    expect(places).toEqual(Object.values(documents).map((document) => [...document.places]));
  });

  it('[G17] restates each piece once, without a full stop and in at most 20 words', () => {
    const wrong = rows.filter(
      ({ row }) => !/^\p{Lu}.*[^.\s]$/u.test(row.says) || row.says.split(/\s+/u).length > 20,
    );
    expect(wrong.map(named)).toEqual([]);
    expect(new Set(rows.map(named)).size).toBe(rows.length);
  });

  it('[G18] gives a reason, without a full stop, where no guideline scores it', () => {
    const wrong = rows.filter(
      ({ row }) => 'notScored' in row && !/^\S.*[^.\s]$/u.test(row.notScored),
    );
    expect(wrong.map(named)).toEqual([]);
  });

  it('[G19] has advice at every place that a guideline cites', () => {
    const missing = catalogue.flatMap(({ id, sources }) =>
      sources
        .filter(
          (source) =>
            !rows.some(
              ({ document, row }) =>
                document === source.document &&
                row.place === source.place &&
                guidelinesOf(row).includes(id),
            ),
        )
        .map((source) => `${id}: ${source.document}, ${source.place}`),
    );
    expect(missing).toEqual([]);
  });

  it('[G19] names only guidelines that cite the document', () => {
    const wrong = rows.flatMap((row) =>
      guidelinesOf(row.row)
        .filter((id) => !guidelinesById[id].sources.some((one) => one.document === row.document))
        .map((id) => `${named(row)}: ${id}`),
    );
    expect(wrong).toEqual([]);
  });
});
