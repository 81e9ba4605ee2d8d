import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/web/ui/styles/tokens.css', 'utf8');

/** Relative luminance of an sRGB colour (WCAG 2.2). */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const share = Number.parseInt(hex.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function colorOf(name: string, theme: 'light' | 'dark'): string {
  const pair = new RegExp(
    String.raw`--color-${name}: light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);`,
  ).exec(css);
  const found = theme === 'light' ? pair?.[1] : pair?.[2];
  if (found === undefined) throw new Error(`tokens.css has no pair of colours "${name}".`);
  return found;
}

const sheets = ['page', 'surface', 'raised', 'sunken'];
const grades = ['strong', 'sound', 'slip', 'setback'];

/** Text on what it stands on. */
const texts = [
  ...sheets.flatMap((sheet) => ['ink', 'muted', 'accent', ...grades].map((text) => [text, sheet])),
  ...grades.map((grade) => [grade, `${grade}-soft`]),
  ...['ink', 'muted', 'accent', 'accent-strong'].map((text) => [text, 'accent-soft']),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
] as const;

/** Edges that tell a control or a state, beside what they stand on. */
const edges = [
  ...sheets.map((sheet) => ['control', sheet]),
  ...sheets.map((sheet) => ['accent', sheet]),
] as const;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const weak = (pairs: readonly (readonly string[])[], least: number) =>
    pairs
      .map(([one = '', other = '']) => ({
        pair: `${one} on ${other}`,
        contrast: contrastOf(colorOf(one, theme), colorOf(other, theme)),
      }))
      .filter(({ contrast }) => contrast < least);

  it('keeps text readable: 4.5 to 1 (WCAG 1.4.3)', () => {
    expect(weak(texts, 4.5)).toEqual([]);
  });

  it('keeps controls and states visible: 3 to 1 (WCAG 1.4.11)', () => {
    expect(weak(edges, 3)).toEqual([]);
  });
});

it('gives fingers at least 44 CSS pixels', () => {
  expect(/--target-min: (.+);/.exec(css)?.[1]).toBe('2.75rem');
});
