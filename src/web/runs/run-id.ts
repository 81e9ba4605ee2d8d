/** Where a new id gets its time and its chance from; tests pass fixed ones. */
export interface IdSource {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly fillRandom: (bytes: Uint8Array<ArrayBuffer>) => void;
}

/** The browser's own clock and random numbers. */
export const browserIds: IdSource = {
  now: () => Date.now(),
  fillRandom: (bytes) => {
    crypto.getRandomValues(bytes);
  },
};

/** A new run's id: a version 7 UUID, so that ids sort by the time they were made (RFC 9562). */
export function newRunId(ids: IdSource): string {
  const bytes = new Uint8Array(16);
  ids.fillRandom(bytes);
  const view = new DataView(bytes.buffer);
  const madeAt = ids.now();
  view.setUint16(0, Math.floor(madeAt / 2 ** 32));
  view.setUint32(2, madeAt % 2 ** 32);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** A new run's seed: 0 to 2^32 - 1. */
export function newSeed(ids: IdSource): number {
  const bytes = new Uint8Array(4);
  ids.fillRandom(bytes);
  return new DataView(bytes.buffer).getUint32(0);
}
