import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Settings } from './settings.ts';

/** The server cannot have the address it was told to listen on. The message says what to do. */
export class CannotListenError extends Error {
  override readonly name = 'CannotListenError';
}

/** A server that answers. */
export interface RunningServer {
  /** For people to open ("http://localhost:4173"). */
  readonly address: string;
  /** Takes no new request, lets those under way finish, and cuts those off that take longer. */
  stop(deadlineMs: number): Promise<void>;
}

/**
 * Serves the app.
 *
 * @throws {CannotListenError} when the port is taken or the host is not this machine's.
 */
export function listen(app: Hono, { host, port }: Settings): Promise<RunningServer> {
  const server = createServer(getRequestListener(app.fetch));
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, { host, port })));
    server.listen(port, host, () => {
      resolve({ address: addressOf(server, host), stop: (deadlineMs) => stop(server, deadlineMs) });
    });
  });
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') {
    throw new Error(`The server listens on ${JSON.stringify(bound)} and not on a port.`);
  }
  const isLocal = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host);
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${isLocal ? 'localhost' : name}:${bound.port}`;
}

function stop(server: Server, deadlineMs: number): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), deadlineMs);
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
  });
}

function explain(error: Error, { host, port }: Settings): Error {
  const code = 'code' in error ? error.code : undefined;
  const sentence = new Map<unknown, string>([
    [
      'EADDRINUSE',
      `Port ${port} is already in use, perhaps by another Even Keel. Stop that program, or choose another port: PORT=${port === 65_535 ? port - 1 : port + 1} npm start`,
    ],
    [
      'EACCES',
      `This user may not listen on port ${port}. Choose a port from 1024 up: PORT=4173 npm start`,
    ],
    [
      'EADDRNOTAVAIL',
      `HOST is "${host}", and this machine does not have that address. Leave HOST out for this machine only, or use 0.0.0.0.`,
    ],
    [
      'ENOTFOUND',
      `HOST is "${host}", and no machine of that name can be found. Leave HOST out for this machine only, or use 0.0.0.0.`,
    ],
  ]).get(code);
  return sentence === undefined ? error : new CannotListenError(sentence, { cause: error });
}
