import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { contentTypeOf } from './content-types.ts';

/** The encodings that a file is kept in, the preferred one first. */
export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

/** A file of the build, as it is sent. */
export interface BuiltFile {
  readonly contentType: string;
  readonly cacheControl: string;
  /** Changes with the content; without quotes. */
  readonly tag: string;
  /** Only `identity` for a file that compressing does not make smaller. */
  readonly bodies: ReadonlyMap<Encoding, Promise<Uint8Array<ArrayBuffer>>>;
}

/** There is no build to serve. */
export class BuildMissingError extends Error {
  override readonly name = 'BuildMissingError';

  constructor(folder: string) {
    super(
      `There is no built app in ${folder} (index.html is missing). Run "npm start", which builds it first, or "npm run build".`,
    );
  }
}

const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Vite names a file by the hash of its content, so the same name never comes with other content. */
const hashedName = /^\/assets\/(?:.*\/)?[^/]+-[\w-]{8,}\.\w+$/;

/**
 * Reads every file of the build into memory, under the path it is served at ("/assets/app-1a2b3c4d.js").
 *
 * A request then only looks a path up, so no spelling of a path can reach another file, and a build
 * that is replaced while the server runs does not mix old pages with new scripts. Files and folders
 * whose names begin with a dot, and symbolic links, are left out.
 *
 * @param folder Where `vite build` wrote to.
 * @throws {BuildMissingError} when the folder holds no index.html.
 */
export function readBuiltFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  if (!existsSync(path.join(folder, 'index.html'))) throw new BuildMissingError(folder);
  const files = new Map<string, BuiltFile>();
  readFolder(folder, '/', files);
  return files;
}

function readFolder(folder: string, servedAt: string, files: Map<string, BuiltFile>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const onDisk = path.join(folder, entry.name);
    const served = servedAt + entry.name;
    if (entry.isDirectory()) readFolder(onDisk, `${served}/`, files);
    else if (entry.isFile()) files.set(served, prepareFile(served, readFileSync(onDisk)));
  }
}

function prepareFile(served: string, content: Buffer<ArrayBuffer>): BuiltFile {
  const type = contentTypeOf(path.extname(served));
  const bodies = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  if (type.compresses) {
    bodies.set('br', compressors.br(content));
    bodies.set('gzip', compressors.gzip(content));
  }
  bodies.set('identity', Promise.resolve(content));
  return {
    contentType: type.header,
    cacheControl: hashedName.test(served) ? 'public, max-age=31536000, immutable' : 'no-cache',
    tag: createHash('sha256').update(content).digest('base64url').slice(0, 22),
    bodies,
  };
}
