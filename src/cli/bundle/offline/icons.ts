import { encodePng } from './encode-png.ts';
import { type Point, Raster } from './raster.ts';

/** What installed apps are shown by. */
export const iconSizes = [192, 512] as const;

/** The colours of public/favicon.svg. */
const colours = { sea: '#0b5563', hull: '#fffdf9', horizon: '#8fd6dc' } as const;

/** Points on the bow of an ellipse, by the angles in quarter turns; y grows downwards. */
function bow(
  [x, y]: Point,
  [across, down]: Point,
  [from, to]: readonly [from: number, to: number],
): Point[] {
  const steps = 24;
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 2;
    return [x + across * Math.cos(angle), y + down * Math.sin(angle)];
  });
}

/** The hull of the brand mark: its sides are bows of an ellipse around the middle of its deck. */
const hull: readonly Point[] = [
  [6, 15.5],
  [26, 15.5],
  ...bow([16, 15.5], [10, 8.5], [0, 0.83]),
  [16, 27],
  ...bow([16, 15.5], [10, 8.5], [1.17, 2]),
];

/** A line of width 2 with round ends. */
const horizon: readonly Point[] = [
  ...bow([26, 11], [1, 1], [-1, 1]),
  ...bow([6, 11], [1, 1], [1, 3]),
];

const roundedTile: readonly Point[] = [
  ...bow([24, 24], [8, 8], [0, 1]),
  ...bow([8, 24], [8, 8], [1, 2]),
  ...bow([8, 8], [8, 8], [2, 3]),
  ...bow([24, 8], [8, 8], [3, 4]),
];

const fullTile: readonly Point[] = [
  [0, 0],
  [32, 0],
  [32, 32],
  [0, 32],
];

/**
 * The brand mark as a PNG.
 *
 * @param purpose `maskable`: the device cuts its own shape out, so the colour reaches every edge and the mark stays in
 * the middle.
 */
export function drawIcon(size: number, purpose: 'any' | 'maskable'): Buffer {
  const isMaskable = purpose === 'maskable';
  const raster = new Raster(size);
  const scale = (points: readonly Point[], share: number) =>
    points.map(([x, y]): Point => [
      (16 + (x - 16) * share) * (size / 32),
      (16 + (y - 16) * share) * (size / 32),
    ]);
  const mark = isMaskable ? 0.8 : 1;
  raster.fill(scale(isMaskable ? fullTile : roundedTile, 1), colours.sea);
  raster.fill(scale(hull, mark), colours.hull);
  raster.fill(scale(horizon, mark), colours.horizon);
  return encodePng(size, raster.pixels);
}
