import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { type Expression, expressions } from '#scenario/expressions.ts';
import type { Scenario } from '#scenario/schema.ts';

type Portrait = Scenario['customer']['portrait'];
type Options = NonNullable<Parameters<typeof createAvatar<openPeeps.Options>>[1]>;
type Face = NonNullable<Options['face']>[number];
type Head = NonNullable<Options['head']>[number];

/**
 * Which drawn face shows which feeling. Chosen by eye, not by name: the drawing called "calm" beams,
 * "fear" and "angryWithFang" are cartoons, and the one called "contempt" looks composed.
 */
const faces: Readonly<Record<Expression, Face>> = {
  happy: 'calm',
  smile: 'smile',
  calm: 'contempt',
  tired: 'tired',
  concerned: 'concerned',
  serious: 'serious',
  suspicious: 'suspicious',
  fear: 'concernedFear',
  angry: 'veryAngry',
  rage: 'rage',
};

const skins: Readonly<Record<string, string>> = {
  pale: 'ffdbb4',
  light: 'edb98a',
  tan: 'd08b5b',
  brown: 'ae5d29',
  dark: '694d3d',
};

const clothings: Readonly<Record<string, string>> = {
  teal: '7fb7b5',
  blue: '8fa7c9',
  navy: '4a6285',
  green: '93b48b',
  red: 'c9776a',
  yellow: 'e0bb6b',
  purple: 'a690bd',
  grey: 'a9adb2',
  white: 'f4f1ea',
};

const heads = headsOf(openPeeps.schema);

/** An author asks for a head, skin or clothing that there is no drawing of. */
export class UnknownPortraitError extends Error {
  override readonly name = 'UnknownPortraitError';
  readonly part: keyof Portrait;

  constructor(part: keyof Portrait, value: string, known: readonly string[]) {
    super(
      `customer.portrait.${part} is "${value}", and there is no such drawing. Choose one of: ${known.join(', ')}.`,
    );
    this.part = part;
  }
}

/**
 * Draws a customer with each expression, as SVG.
 *
 * @throws {UnknownPortraitError} when a part of the portrait has no drawing.
 */
export function drawPortrait({
  head,
  skin,
  clothing = 'teal',
}: Portrait): ReadonlyMap<Expression, string> {
  if (!isHead(head)) throw new UnknownPortraitError('head', head, heads);
  const fixed = {
    head: [head],
    skinColor: [pick('skin', skin, skins)],
    clothingColor: [pick('clothing', clothing, clothings)],
    headContrastColor: [head.startsWith('gray') ? 'b9b4ac' : '4a312c'],
    accessoriesProbability: 0,
    facialHairProbability: 0,
    maskProbability: 0,
  };
  return new Map(
    expressions.map((expression) => {
      const drawn = createAvatar(openPeeps, { ...fixed, face: [faces[expression]] });
      return [expression, withoutMetadata(drawn.toString())];
    }),
  );
}

function pick(
  part: keyof Portrait,
  value: string,
  known: Readonly<Record<string, string>>,
): string {
  const found = Object.entries(known).find(([name]) => name === value);
  const color = found?.[1] ?? value;
  if (!/^[0-9a-f]{6}$/.test(color)) {
    throw new UnknownPortraitError(part, value, [...Object.keys(known), 'or six hex digits']);
  }
  return color;
}

function isHead(value: string): value is Head {
  return heads.includes(value);
}

function headsOf(schema: typeof openPeeps.schema): readonly string[] {
  const { head } = schema.properties ?? {};
  const items = typeof head === 'object' ? head.items : undefined;
  if (typeof items !== 'object' || Array.isArray(items) || !items.enum) {
    throw new Error('The schema of open-peeps does not list its heads where it used to.');
  }
  return items.enum.map(String);
}

/** The art is in the public domain (docs/credits.md); its credit need not travel with each face. */
function withoutMetadata(svg: string): string {
  return svg.replace(/<metadata.*?<\/metadata>/s, '');
}
