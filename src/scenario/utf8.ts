/** Text, or where the bytes stop being UTF-8. */
export type Decoded =
  | { readonly text: string }
  /** `invalidAt`: the offset of the first byte that no UTF-8 text has there, from 0. */
  | { readonly invalidAt: number };

/** Enough code units for one call of `String.fromCharCode`, and far from its limit. */
const chunk = 8192;

/**
 * Decodes UTF-8 and refuses what is none, at its byte (SPEC F2). The core has no TextDecoder, and
 * that one would not tell where the mistake is.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  let text = '';
  let units: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return { invalidAt: at };
    appendUnits(units, codePointAt(bytes, at, length));
    at += length;
    if (units.length >= chunk) {
      text += String.fromCharCode(...units);
      units = [];
    }
  }
  return { text: text + String.fromCharCode(...units) };
}

/** How many bytes the character at `at` takes; 0 when it is not well-formed UTF-8. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lengthByLead(lead);
  if (length < 2) return length;
  const [low, high] = secondByteRange(lead);
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let offset = 2; offset < length; offset += 1) {
    if (((bytes[at + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function lengthByLead(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** Leaves out overlong forms, the halves of surrogate pairs and what is beyond U+10FFFF. */
function secondByteRange(lead: number): readonly [low: number, high: number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

function codePointAt(bytes: Uint8Array, at: number, length: number): number {
  const lead = bytes[at] ?? 0;
  if (length === 1) return lead;
  let point = lead & (0xff >> (length + 1));
  for (let offset = 1; offset < length; offset += 1) {
    point = (point << 6) | ((bytes[at + offset] ?? 0) & 0x3f);
  }
  return point;
}

function appendUnits(units: number[], point: number): void {
  if (point < 0x10000) {
    units.push(point);
    return;
  }
  units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
}
