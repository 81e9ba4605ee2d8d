import type { Expression } from '#scenario/expressions.ts';

/** Where open-peeps puts the face on the head; nothing inside it is grouped any further. */
const face = /(<g transform="translate\(315 248\)">)(.*?)(<\/g>)/su;

/** In the face's own units: every nose begins above, every mouth below. */
const belowNose = 180;

/**
 * An open mouth for each feeling, in the face's own units and drawn like the rest: one round brush.
 * Where the face is drawn with an open mouth already, this one is narrower.
 */
const mouths: Readonly<Record<Expression, string>> = {
  happy: 'M131 214c18 5 36 5 54-1c-2 20-14 32-27 32c-14 0-24-11-27-31z',
  smile: 'M138 219c15 4 29 4 45-1c-2 17-12 27-22 27c-12 0-20-10-23-26z',
  calm: 'M154 214c9-4 19-4 27 0c4 10-2 21-13 21c-12 0-18-11-14-21z',
  tired: 'M138 232c14-5 31-6 45-1c2 9-8 17-22 17c-15 0-25-8-23-16z',
  concerned: 'M128 226c13-8 32-10 45-3c3 11-8 20-22 20c-14 0-25-6-23-17z',
  serious: 'M146 254c10-4 21-4 31 0c3 9-4 18-15 18c-12 0-19-9-16-18z',
  suspicious: 'M141 246c10-5 22-6 32-3c3 9-5 19-16 19c-12 0-18-8-16-16z',
  fear: 'M142 224c9-6 27-6 36 0c4 8-6 15-18 15c-12 0-22-7-18-15z',
  angry: 'M140 232c12-22 50-30 66-10c5 10 2 19-4 24c-16-9-38-8-53 2c-8-1-13-7-9-16z',
  rage: 'M136 243c4-24 27-33 46-29c20-3 32 11 33 25c0 9-8 11-16 6c-14-7-30-5-43 3c-10 5-20 3-20-5z',
};

/** The first point of a piece of a path, as SVG packs it: `M12.5-3`, `m.2-95.8`. */
const firstPoint = /^([Mm])\s*(-?(?:\d+\.?\d*|\.\d+))[\s,]*(-?(?:\d+\.?\d*|\.\d+))/u;

/**
 * The same drawing while it speaks: the mouth it has is taken out and an open one drawn in its place.
 *
 * @throws Error when the drawing has no face, or the face no mouth, where they used to be.
 */
export function openMouth(svg: string, expression: Expression): string {
  const [found, begins = '', drawn = '', ends = ''] = face.exec(svg) ?? [];
  const still = drawn.replace(/(?<= d=")[^"]+/gu, withoutMouth);
  if (found === undefined || still === drawn) {
    throw new Error(`The drawing for "${expression}" has no mouth to open.`);
  }
  const mouth = `<path d="${mouths[expression]}" fill="#000" stroke="#000" stroke-width="10" stroke-linejoin="round"/>`;
  return svg.replace(found, begins + still + mouth + ends);
}

/** Keeps only the first point of what begins below the nose: the next piece starts from there. */
function withoutMouth(d: string): string {
  let y = 0;
  return d
    .split(/(?=[Mm])/u)
    .map((piece) => {
      const [start, command, , down] = firstPoint.exec(piece) ?? [];
      if (start === undefined) throw new Error(`A path begins with "${piece.slice(0, 20)}".`);
      y = command === 'M' ? Number(down) : y + Number(down);
      return y > belowNose ? start : piece;
    })
    .join('');
}
