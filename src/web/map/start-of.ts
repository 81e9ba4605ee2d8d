/** Around the drawing, in pixels. */
const margin = 16;

/** Smaller, the words in the boxes are not to be read. */
const leastZoom = 0.8;

interface Drawn {
  /** Of the drawing at its own scale, in pixels. */
  readonly width: number;
  /** Where the first stop has its middle, from the left. */
  readonly start: number;
}

/** The viewport at first: the first stop on top, and as much of the width as can still be read. */
export function startOf({ width, start }: Drawn, canvasWidth: number) {
  const fitting = (canvasWidth - 2 * margin) / width;
  const zoom = Math.min(1, Math.max(leastZoom, fitting));
  const spare = canvasWidth - width * zoom;
  const x = spare > 0 ? spare / 2 : canvasWidth / 2 - start * zoom;
  // Nothing is gained by showing what lies beside the drawing.
  return {
    x: Math.max(Math.min(x, Math.max(margin, spare / 2)), Math.min(spare - margin, spare / 2)),
    y: margin,
    zoom,
  };
}
