import { createServer, request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '#server/app.ts';
import { CannotListenError, listen } from '#server/listen.ts';
import { builtFiles, writeBuiltApp } from './built-app.ts';

async function start(): Promise<{ readonly address: string; readonly port: number }> {
  const app = createApp({ distFolder: writeBuiltApp() });
  const running = await listen(app, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => running.stop(0));
  return { address: running.address, port: Number(new URL(running.address).port) };
}

/** Sends bytes as they are, so that no client tidies them up, and returns the answer's first line. */
function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.setEncoding('latin1').on('data', (part: string) => {
      answer += part;
      socket.end();
    });
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? '')).on('error', reject);
  });
}

it('says the address that a browser can open', async () => {
  const { address, port } = await start();
  expect(address).toBe(`http://localhost:${port}`);
});

it('serves the app', async () => {
  const answer = await fetch(`${(await start()).address.replace('localhost', '127.0.0.1')}/play/x`);
  expect(await answer.text()).toBe(builtFiles['index.html']);
});

describe('a request that no browser sends', () => {
  it.each([
    ['GET /../../package.json', '404 Not Found'],
    ['GET /assets/..%2f..%2fpackage.json', '404 Not Found'],
    ['GET /a%00', '404 Not Found'],
    ['GET http://other.example/.env', '404 Not Found'],
    ['TRACE /', '405 Method Not Allowed'],
    ['DELETE /', '405 Method Not Allowed'],
    ['NONSENSE /', '400 Bad Request'],
  ])('%s is answered %s', async (line, status) => {
    const { port } = await start();
    const answer = await sendRaw(port, `${line} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    expect(answer).toBe(`HTTP/1.1 ${status}`);
  });
});

describe('an address that it cannot have', () => {
  it('is refused with what to do when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    await expect(
      listen(createApp({ distFolder: writeBuiltApp() }), { host: '127.0.0.1', port }),
    ).rejects.toThrow(
      new CannotListenError(
        `Port ${port} is already in use, perhaps by another Even Keel. Stop that program, or choose another port: PORT=${port + 1} npm start`,
      ),
    );
  });

  it("is refused with what to do when the host is not this machine's", async () => {
    await expect(
      listen(createApp({ distFolder: writeBuiltApp() }), { host: '192.0.2.1', port: 0 }),
    ).rejects.toThrow('HOST is "192.0.2.1", and this machine does not have that address.');
  });
});

it('finishes the request under way when it is told to stop, then ends', async () => {
  const app = createApp({ distFolder: writeBuiltApp() });
  const running = await listen(app, { host: '127.0.0.1', port: 0 });
  const { port } = new URL(running.address);
  const answer = new Promise<number | undefined>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: '/' }, (response) => {
      resolve(response.resume().statusCode);
    })
      .on('error', reject)
      .on('socket', (socket) => socket.on('connect', () => void running.stop(3000)))
      .end();
  });
  expect(await answer).toBe(200);
});
