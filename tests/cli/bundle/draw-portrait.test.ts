import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { drawPortrait, UnknownPortraitError } from '#cli/bundle/draw-portrait.ts';
import { expressions } from '#scenario/expressions.ts';

const portrait = { head: 'mediumStraight', skin: 'light', clothing: 'navy' };

it('draws a customer once for each expression, in their order', () => {
  expect([...drawPortrait(portrait).keys()]).toEqual([...expressions]);
});

it('draws every expression differently', () => {
  expect(new Set(drawPortrait(portrait).values()).size).toBe(expressions.length);
});

it('draws the same portrait the same each time', () => {
  expect(drawPortrait(portrait)).toEqual(drawPortrait({ ...portrait }));
});

it('draws nothing that was not asked for: no glasses, mask or beard by chance', () => {
  const bald = drawPortrait({ head: 'noHair1', skin: 'dark' }).get('calm');
  expect(bald?.length).toBeLessThan(9000);
});

it('keeps each drawing at about 5 KB', () => {
  const sizes = [...drawPortrait(portrait).values()].map((svg) => gzipSync(svg).length);
  expect(Math.max(...sizes)).toBeLessThan(6 * 1024);
});

it('draws nothing that a strict content security policy would stop', () => {
  for (const svg of drawPortrait(portrait).values()) {
    expect(svg).not.toMatch(/<style|style=|<script|href=|url\(http/);
  }
});

it('takes a colour of the author, too', () => {
  const drawn = drawPortrait({ ...portrait, clothing: '8fa7df' }).get('calm');
  expect(drawn).toContain('#8fa7df');
});

it.each([
  ['head', { ...portrait, head: 'shortHair2' }, 'short2'],
  ['skin', { ...portrait, skin: 'green' }, 'pale, light, tan, brown, dark'],
  ['clothing', { ...portrait, clothing: 'toString' }, 'teal, blue, navy'],
])('names the %s that there is no drawing of, and the ones there are', (part, wrong, known) => {
  const draw = () => drawPortrait(wrong);
  expect(draw).toThrow(UnknownPortraitError);
  expect(draw).toThrow(`customer.portrait.${part} is`);
  expect(draw).toThrow(known);
});
