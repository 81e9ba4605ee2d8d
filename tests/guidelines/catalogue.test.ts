import { describe, expect, it } from 'vitest';
import { catalogue, guidelinesById } from '#guidelines/catalogue.ts';
import { documents, type Source } from '#guidelines/documents.ts';
import type { Guideline } from '#guidelines/guideline.ts';
import { guidelineIds, guidelinePhases } from '#guidelines/ids.ts';

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function findBroken(isBroken: (guideline: Guideline) => boolean): string[] {
  return catalogue.filter((guideline) => isBroken(guideline)).map(({ id }) => id);
}

function isKnownPlace({ document, place }: Source): boolean {
  const places: readonly string[] = documents[document].places;
  return places.includes(place);
}

describe('ids and order', () => {
  it('[G1] keeps the 33 spellings that stored runs hold, in the order of a conversation', () => {
    expect(guidelineIds.join(' ')).toBe(
      [
        'anticipate reframe steady live-channel raise-early',
        'let-finish attend clarify record reflect-back',
        'their-side empathise calm-voice apologise relationship-first',
        'honest own-it plain-words',
        'ask-outcome real-interests side-by-side fix-theirs-first on-the-merits',
        'clear-limits proportionate-compromise refer-well walk-away',
        'act-now who-what-when keep-informed follow-up door-open prevent',
      ].join(' '),
    );
    expect(new Set(guidelineIds).size).toBe(33);
  });

  it('[G2] has one guideline for each id, in the order of the ids', () => {
    expect(catalogue.map(({ id }) => id)).toEqual([...guidelineIds]);
  });

  it('[G2] states the guidelines in that order, too', () => {
    expect(Object.keys(guidelinesById)).toEqual([...guidelineIds]);
  });

  it('[G3] goes through the phases once, in their order', () => {
    const turns = catalogue
      .map(({ phase }) => phase)
      .filter((phase, index, all) => phase !== all[index - 1]);
    expect(turns).toEqual([...guidelinePhases]);
  });
});

describe('texts', () => {
  it('[G4] has titles of at most 6 words without a full stop', () => {
    expect(
      findBroken(({ title }) => countWords(title) > 6 || !/^\p{Lu}.*[^.\s]$/u.test(title)),
    ).toEqual([]);
  });

  it('[G4] gives no two guidelines the same title', () => {
    expect(new Set(catalogue.map(({ title }) => title)).size).toBe(catalogue.length);
  });

  it('[G5] says what to do in one sentence of at most 25 words', () => {
    expect(
      findBroken(({ todo }) => countWords(todo) > 25 || !/^\p{Lu}[^.!?]*\.$/u.test(todo)),
    ).toEqual([]);
  });

  it('[G6] sounds like one line of at most 25 words', () => {
    expect(
      findBroken(
        ({ soundsLike }) => countWords(soundsLike) > 25 || !/^\S.*[.?]”?$/u.test(soundsLike),
      ),
    ).toEqual([]);
  });

  it('[G6] opens and closes the quotation marks of what is spoken', () => {
    expect(
      findBroken(({ soundsLike }) => !/^[^“”"]*(“[^“”"]+”[^“”"]*)*$/u.test(soundsLike)),
    ).toEqual([]);
  });

  it('[G7] names each break once, as a phrase without a full stop', () => {
    expect(
      findBroken(
        ({ breaks }) =>
          new Set(breaks.map(({ text }) => text)).size < breaks.length ||
          breaks.some(({ text }) => !/^\p{Lu}.*[^.\s]$/u.test(text)),
      ),
    ).toEqual([]);
  });

  it('[G7] has cautions of at most 40 words that end a sentence', () => {
    expect(
      findBroken(
        ({ caution }) =>
          caution !== undefined && (countWords(caution) > 40 || !/^\S.*\.$/u.test(caution)),
      ),
    ).toEqual([]);
  });
});

describe('sources', () => {
  it('[G9] cites at least one place for each guideline, and only places that the document has', () => {
    expect(
      findBroken(
        ({ sources }) => sources.length === 0 || !sources.every((source) => isKnownPlace(source)),
      ),
    ).toEqual([]);
  });

  it('[G9] cites no place twice for the same guideline', () => {
    expect(
      findBroken(
        ({ sources }) =>
          new Set(sources.map(({ document, place }) => `${document}: ${place}`)).size <
          sources.length,
      ),
    ).toEqual([]);
  });

  it('[G10] says of at least one break of each guideline whether it is stated or inferred', () => {
    expect(
      findBroken(
        ({ breaks }) =>
          breaks.length === 0 ||
          breaks.some(({ basis }) => !['stated', 'inferred'].includes(basis)),
      ),
    ).toEqual([]);
  });

  it('[G11] cites all five documents', () => {
    const cited = new Set(
      catalogue.flatMap(({ sources }) => sources.map(({ document }) => document)),
    );
    expect([...cited].toSorted()).toEqual(['clients', 'fmi', 'jarman', 'patton', 'spark']);
    expect(Object.keys(documents).toSorted()).toEqual([...cited].toSorted());
  });

  it('[G11] marks the titles that are ours', () => {
    const ours = Object.entries(documents).filter(([, { titleIsOurs }]) => titleIsOurs);
    expect(ours.map(([key]) => key)).toEqual(['fmi', 'clients']);
  });
});

describe('what choosing text cannot show', () => {
  it('[G12] asks for the reply to be said aloud', () => {
    const aloud = catalogue.filter(({ caution }) => caution?.includes('aloud'));
    expect(aloud.map(({ id }) => id)).toEqual(['attend', 'calm-voice']);
  });

  it("[G13] puts the employer's rule on abuse first", () => {
    const onAbuse = catalogue.filter(({ caution }) =>
      /abuse.*your employer's own rule comes first/u.test(caution ?? ''),
    );
    expect(onAbuse.map(({ id }) => id)).toEqual(['calm-voice', 'walk-away']);
  });
});

describe('form', () => {
  it('[G16] is plain data', () => {
    const exported = { guidelinesById, catalogue, documents };
    expect(JSON.parse(JSON.stringify(exported))).toStrictEqual(exported);
  });
});
