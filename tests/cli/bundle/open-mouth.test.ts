import { expect, it } from 'vitest';
import { drawPortrait } from '#cli/bundle/draw-portrait.ts';
import { openMouth } from '#cli/bundle/open-mouth.ts';
import { expressions } from '#scenario/expressions.ts';

const drawn = drawPortrait({ head: 'mediumStraight', skin: 'light', clothing: 'navy' });
const silentOf = (expression: (typeof expressions)[number]) => drawn.get(expression) ?? '';

/** The pieces that a drawing's paths are made of, each with what it begins with. */
const pieces = (svg: string) =>
  [...svg.matchAll(/ d="([^"]+)"/gu)].flatMap(([, d = '']) => d.split(/(?=[Mm])/u));

it.each([...expressions])('changes nothing but the mouth of a face that looks %s', (expression) => {
  const before = pieces(silentOf(expression));
  const after = pieces(openMouth(silentOf(expression), expression));
  const mouth = before.filter((piece) => !after.includes(piece)).length;
  // Lips, teeth and the lines between them; eyes, brows and the nose are more.
  expect(mouth).toBeGreaterThan(0);
  expect(mouth).toBeLessThan(5);
  expect(after.length).toBe(before.length + 1);
});

it('draws another mouth for each expression', () => {
  const mouths = expressions.map((one) => pieces(openMouth(silentOf(one), one)).at(-1));
  expect(new Set(mouths).size).toBe(expressions.length);
});

it('leaves what follows the mouth where it stood', () => {
  const svg = '<g transform="translate(315 248)"><path d="M10 200h9zm5-90h4z" fill="#000"/></g>';
  expect(openMouth(svg, 'calm')).toContain('<path d="M10 200m5-90h4z" fill="#000"/>');
});

it('draws nothing that a strict content security policy would stop', () => {
  expect(openMouth(silentOf('rage'), 'rage')).not.toMatch(/<style|style=|<script|href=|url\(http/u);
});

it.each([
  ['face', '<svg><path d="M10 200h9z"/></svg>'],
  ['mouth', '<g transform="translate(315 248)"><path d="M10 100h9z"/></g>'],
])('refuses a drawing that has no %s', (_, svg) => {
  expect(() => openMouth(svg, 'calm')).toThrow('has no mouth to open');
});
