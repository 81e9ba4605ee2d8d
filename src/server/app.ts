import { inspect } from 'node:util';
import { Hono } from 'hono';
import { classifyPath } from './app-paths.ts';
import { readBuiltFiles, type BuiltFile } from './built-files.ts';
import { securityHeaders } from './security-headers.ts';
import { sendFile } from './send-file.ts';

export interface AppOptions {
  /** Where `vite build` wrote to. */
  readonly distFolder: string;
}

const refusal = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };

/**
 * The whole server as one fetch handler; `app.request()` tests it without a socket.
 *
 * @throws {BuildMissingError} when there is no build in `distFolder`.
 */
export function createApp({ distFolder }: AppOptions): Hono {
  const files = readBuiltFiles(distFolder);
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
  });
  app.get('/healthz', (c) => c.text('ok', 200, { 'Cache-Control': 'no-store' }));
  app.get('*', (c) => answerPath(files, new URL(c.req.url).pathname, c.req.raw.headers));
  app.all('*', (c) =>
    c.text('This address can only be read.\n', 405, { ...refusal, Allow: 'GET, HEAD' }),
  );
  app.onError((error, c) => {
    process.stderr.write(`${inspect(error)}\n`);
    return c.text('The server failed to answer. Its log says why.\n', 500, refusal);
  });
  return app;
}

function answerPath(
  files: ReadonlyMap<string, BuiltFile>,
  pathname: string,
  requested: Headers,
): Promise<Response> | Response {
  const file = files.get(pathname) ?? files.get(`${pathname.replace(/\/$/, '')}/index.html`);
  if (file) return sendFile(file, requested, 200);

  const kind = classifyPath(pathname);
  const shell = files.get('/index.html');
  if (kind === 'nothing' || !shell) {
    return new Response('There is nothing at this address.\n', { status: 404, headers: refusal });
  }
  return sendFile(shell, requested, kind === 'page' ? 200 : 404);
}
