import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { contentTypeOf } from '#server/content-types.ts';

/** A host that knows nothing but files: no rewriting, no headers, its own page for what is not found. */
export interface StaticHost {
  /** Where the app is, with a slash at its end. */
  readonly address: string;
  /** Takes the host away, as if the network were gone. */
  readonly stop: () => Promise<void>;
}

/**
 * Serves a folder as a plain web host does.
 *
 * @param basePath Where the folder hangs on the host: "/" or "/training/".
 */
export async function startStaticHost(folder: string, basePath = '/'): Promise<StaticHost> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : null;
    const file = asked === null ? null : findFile(folder, decodeURIComponent(asked));
    const sent = file ?? path.join(folder, '404.html');
    response.writeHead(file === null ? 404 : 200, {
      'Content-Type': contentTypeOf(path.extname(sent)).header,
    });
    response.end(readFileSync(sent));
  });
  const port = await listen(server);
  return {
    address: `http://localhost:${port}${basePath}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function findFile(folder: string, asked: string): string | null {
  const file = path.join(folder, asked);
  if (!file.startsWith(folder) || !existsSync(file)) return null;
  if (statSync(file).isFile()) return file;
  const page = path.join(file, 'index.html');
  return existsSync(page) ? page : null;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') reject(new Error('The host has no port.'));
      else resolve(bound.port);
    });
  });
}
