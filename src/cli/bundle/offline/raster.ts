/** From the left and from the top. */
export type Point = readonly [x: number, y: number];

/** Rows that each row of pixels is measured in; across, shares of a pixel are exact. */
const finer = 8;

/** A square picture that shapes are filled into, with soft edges. */
export class Raster {
  /** Red, green, blue and opacity of each pixel, by rows. */
  readonly pixels: Uint8Array;

  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
    this.pixels = new Uint8Array(size * size * 4);
  }

  /** @param colour As "#rrggbb". */
  fill(shape: readonly Point[], colour: string): void {
    const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    for (let y = 0; y < this.#size; y += 1) {
      const covered = this.#coverRow(shape, y);
      for (const [x, share] of covered.entries()) {
        if (share > 0) this.#blend((y * this.#size + x) * 4, channels, Math.min(share, 1));
      }
    }
  }

  /** How much of each pixel of a row lies in the shape. */
  #coverRow(shape: readonly Point[], row: number): Float64Array {
    const covered = new Float64Array(this.#size);
    for (let part = 0; part < finer; part += 1) {
      const crossings = findCrossings(shape, row + (part + 0.5) / finer);
      for (let at = 0; at + 1 < crossings.length; at += 2) {
        addSpan(covered, crossings[at] ?? 0, crossings[at + 1] ?? 0);
      }
    }
    return covered;
  }

  #blend(at: number, channels: readonly number[], share: number): void {
    const below = (this.pixels[at + 3] ?? 0) / 255;
    const opacity = share + below * (1 - share);
    for (const [channel, value] of channels.entries()) {
      const old = this.pixels[at + channel] ?? 0;
      this.pixels[at + channel] = Math.round((value * share + old * below * (1 - share)) / opacity);
    }
    this.pixels[at + 3] = Math.round(opacity * 255);
  }
}

/** Where the outline crosses a height, from left to right. */
function findCrossings(shape: readonly Point[], y: number): number[] {
  return shape
    .flatMap(([x1, y1], at) => {
      const [x2, y2] = shape[(at + 1) % shape.length] ?? [x1, y1];
      return y1 <= y === y2 <= y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
    })
    .toSorted((a, b) => a - b);
}

function addSpan(covered: Float64Array, from: number, to: number): void {
  for (let x = Math.max(0, Math.floor(from)); x < Math.min(to, covered.length); x += 1) {
    const share = Math.min(to, x + 1) - Math.max(from, x);
    covered[x] = (covered[x] ?? 0) + share / finer;
  }
}
