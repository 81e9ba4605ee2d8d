import { expect, it } from 'vitest';
import { cite, citeShortly } from '#guidelines/cite.ts';

it('cites a document by its title, author and place', () => {
  expect(cite({ document: 'jarman', place: 'tip 1' })).toEqual({
    title: 'How to Handle Difficult Customer Conversations',
    titleIsOurs: false,
    author: 'Richard Jarman',
    place: 'tip 1',
    bearing: null,
  });
});

it('says how a place bears on the guideline where it does not simply ask for it', () => {
  const bearing = 'limits it';
  expect(cite({ document: 'clients', place: 'on compromise', bearing })).toMatchObject({
    titleIsOurs: true,
    bearing,
  });
});

it('cites shortly by the author', () => {
  expect(citeShortly({ document: 'patton', place: 'opening' })).toBe('Bruce Patton, opening');
});

it('cites a page without a title by the title that we gave it', () => {
  expect(citeShortly({ document: 'clients', place: 'comments' })).toBe(
    'Conflict resolution with difficult clients, comments',
  );
});
