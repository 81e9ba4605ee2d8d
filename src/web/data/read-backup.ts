import * as v from 'valibot';
import { type BackupFile, backupSchema } from './backup-file.ts';

/** Far above what years of practice need, and below what makes a page stop answering. */
const mostBytes = 200 * 2 ** 20;

/** What became of a file that somebody chose. */
export type ReadBackup =
  | { readonly type: 'read'; readonly backup: BackupFile }
  | { readonly type: 'tooLarge' }
  /** The disk did not give it. */
  | { readonly type: 'unreadable' }
  /** Not JSON, or JSON of something else. */
  | { readonly type: 'foreign' }
  /** Written by a newer app. */
  | { readonly type: 'newer' }
  /** One of ours with something wrong in it: where, as a path such as `runs.3.log.0`. */
  | { readonly type: 'damaged'; readonly at: string };

/** Reads a file of runs; believes nothing of it. */
export async function readBackup(file: Pick<Blob, 'size' | 'text'>): Promise<ReadBackup> {
  if (file.size > mostBytes) return { type: 'tooLarge' };
  const text = await readText(file);
  if (text === null) return { type: 'unreadable' };
  const value = parseJson(text);
  if (!v.is(v.object({ format: v.literal('even-keel.runs'), version: v.number() }), value)) {
    return { type: 'foreign' };
  }
  if (value.version > 1) return { type: 'newer' };
  const result = v.safeParse(backupSchema, value);
  if (!result.success) {
    return { type: 'damaged', at: v.getDotPath(result.issues[0]) ?? '' };
  }
  return { type: 'read', backup: result.output };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Null where the file is gone, or may not be read any more. */
async function readText(file: Pick<Blob, 'text'>): Promise<string | null> {
  try {
    return await file.text();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
