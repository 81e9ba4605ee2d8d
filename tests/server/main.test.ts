import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { builtFiles, writeBuiltApp } from './built-app.ts';

/** Starting Node with the TypeScript loader takes a second on an idle machine. */
const timeout = 30_000;

function startServer(distFolder: string, environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts', distFolder], {
    env: { ...process.env, HOST: '', ...environment },
    timeout,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part));
  const ended = once(child, 'close').then(([code]: unknown[]) => ({ code, stdout, stderr }));
  return { child, ended };
}

it('serves the build, says where, and ends well when it is told to', { timeout }, async () => {
  const { child, ended } = startServer(writeBuiltApp(), { PORT: '0' });
  const [line]: unknown[] = await once(child.stdout, 'data');
  const port = /^Even Keel is ready at http:\/\/localhost:(\d+)\n$/.exec(String(line))?.[1];
  const page = await fetch(`http://127.0.0.1:${port}/`).then((answer) => answer.text());
  child.kill('SIGTERM');
  const { code, stderr } = await ended;
  expect({ page, code, stderr }).toEqual({ page: builtFiles['index.html'], code: 0, stderr: '' });
});

it('refuses a port that is taken, in one sentence', { timeout }, async () => {
  const other = createServer();
  await once(other.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  expect(await startServer(writeBuiltApp(), { PORT: String(port) }).ended).toEqual({
    code: 1,
    stdout: '',
    stderr: `Port ${port} is already in use, perhaps by another Even Keel. Stop that program, or choose another port: PORT=${port + 1} npm start\n`,
  });
});

it('refuses a port that is none, in one sentence', { timeout }, async () => {
  expect(await startServer(writeBuiltApp(), { PORT: 'http' }).ended).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'PORT is "http", and a port is a whole number from 1 to 65535 (0 for any free one). Set it to one, or leave it out for 4173.\n',
  });
});

it('refuses to start without a build, and says how to make one', { timeout }, async () => {
  expect(await startServer('/no-such-build', { PORT: '0' }).ended).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'There is no built app in /no-such-build (index.html is missing). Run "npm start", which builds it first, or "npm run build".\n',
  });
});
