import type { Position } from './finding.ts';
import { limits } from './limits.ts';
import { indexLines } from './line-index.ts';
import { readYaml } from './read-yaml.ts';
import { createReport, type Report } from './report.ts';
import { decodeUtf8 } from './utf8.ts';
import { offsetOf, type Written } from './written.ts';

/** An author's file as far as it could be read. */
export interface OpenedFile {
  readonly report: Report;
  /** Null when there is nothing whose shape could be checked; findings say why. */
  readonly root: Written | null;
  /** Without a byte order mark; every offset counts in it. */
  readonly text: string;
  /** The line and column of a JSON path, or of as much of it as was written. */
  readonly positionOf: (path: string) => Position;
}

/**
 * Reads a file of ours, a scenario or a recorded run, up to the values that stand in it (SPEC F1, F2). Whatever is in
 * it, this comes back within seconds and throws nothing.
 *
 * @param content The file's bytes, or its text when it was decoded before.
 * @param file The name that findings carry.
 */
export function openFile(content: Uint8Array | string, file: string): OpenedFile {
  const decoded = decode(content);
  if ('refusal' in decoded) {
    const { refusal, before } = decoded;
    const report = createReport(file, before);
    report.add(refusal.code, before.length, () => refusal);
    return { report, root: null, text: '', positionOf: () => ({ line: 1, column: 1 }) };
  }
  const { text } = decoded;
  const report = createReport(file, text);
  const root = readYaml(text, report);
  const lines = indexLines(text);
  const positionOf = (path: string): Position =>
    root === null ? { line: 1, column: 1 } : lines.positionAt(offsetOf(root, path));
  return { report, root, text, positionOf };
}

type DecodedFile =
  | { readonly text: string }
  /** `before`: the text up to the place that the refusal is about. */
  | { readonly refusal: Refusal; readonly before: string };

interface Refusal {
  readonly code: 'SC001' | 'SC002';
  readonly message: string;
  readonly hint: string;
}

/** Applies the limits that hold before there is any text. */
function decode(content: Uint8Array | string): DecodedFile {
  const decoded = typeof content === 'string' ? { text: content } : decodeBytes(content);
  if ('refusal' in decoded) return decoded;
  if (decoded.text.length > limits.bytes) {
    return { refusal: tooLarge(decoded.text.length), before: '' };
  }
  // Editors on Windows put a byte order mark first; it belongs to the encoding, not to the text.
  return { text: decoded.text.replace(/^\uFEFF/, '') };
}

function decodeBytes(bytes: Uint8Array): DecodedFile {
  if (bytes.length > limits.bytes) return { refusal: tooLarge(bytes.length), before: '' };
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded) return decoded;
  const { invalidAt } = decoded;
  const start = decodeUtf8(bytes.subarray(0, invalidAt));
  const byte = (bytes[invalidAt] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    refusal: {
      code: 'SC002',
      message: `The file is not UTF-8 text: byte ${invalidAt} (0x${byte}) does not belong there.`,
      hint: 'Save the file as UTF-8; many editors offer that under "Save as".',
    },
    before: 'text' in start ? start.text : '',
  };
}

function tooLarge(size: number): Refusal {
  return {
    code: 'SC001',
    message: `The file has ${size} bytes; at most ${limits.bytes} (256 KiB) are read.`,
    hint: 'A scenario of 60 beats takes about 100 KiB. Look for something that was pasted in.',
  };
}
