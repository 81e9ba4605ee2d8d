import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file cannot be written. What stood there stands as it was. */
export class CannotWriteError extends Error {
  override readonly name = 'CannotWriteError';

  constructor(file: string, cause: unknown) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    super(`Cannot write ${file}${reason}. Check that its folder is one that you may write in.`, {
      cause,
    });
  }
}

/**
 * Writes a file as a whole or not at all, with the folder that it stands in. A link is replaced by the file, and what
 * it led to stays as it was.
 *
 * @throws {CannotWriteError} when the file or its folder cannot be written.
 */
export function writeWhole(file: string, text: string): void {
  const folder = path.dirname(file);
  // What starts with a dot is no recorded run, should the process end before it is renamed.
  const draft = path.join(folder, `.${path.basename(file)}.draft`);
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(draft, { force: true });
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, file);
  } catch (cause) {
    if (existsSync(draft)) rmSync(draft);
    throw new CannotWriteError(file, cause);
  }
}
