import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createApp } from '#server/app.ts';
import { BuildMissingError } from '#server/built-files.ts';
import { builtFiles, writeBuiltApp } from './built-app.ts';

const get = async (address: string, init: RequestInit = {}, distFolder = writeBuiltApp()) =>
  createApp({ distFolder }).request(address, init);

describe('the pages', () => {
  it.each([
    '/',
    '/scenarios/late',
    '/scenarios/late/',
    '/guidelines',
    '/progress',
    '/guidelines/apologise',
    '/play/nowhere',
    '/play/late/018f-2a',
    '/debrief/018f-2a',
    '/sheet/late',
    '/watch/late',
    '/watch/late/model-calm',
    '/map/late',
    '/debrief/0192-late/compare',
  ])('answers %s with the shell', async (address) => {
    const answer = await get(address);
    expect([answer.status, await answer.text()]).toEqual([200, builtFiles['index.html']]);
  });

  it.each(['/play/late', '/play/late/'])('answers %s with its own page', async (address) => {
    expect(await (await get(address)).text()).toBe(builtFiles['play/late/index.html']);
  });

  it.each(['/nowhere', '/play', '/a%20b', '/scenarios/late/more'])(
    "answers %s with 404 and the app's own words for it",
    async (address) => {
      const answer = await get(address);
      expect([answer.status, await answer.text()]).toEqual([404, builtFiles['index.html']]);
    },
  );

  it('sends a page with its charset', async () => {
    expect((await get('/')).headers.get('content-type')).toBe('text/html; charset=utf-8');
  });
});

describe('what is not there', () => {
  it.each([
    '/assets/gone-1a2b3c4d.js',
    '/assets/gone',
    '/gone.js',
    '/favicon.ico',
    '/.env',
    '/%2eenv',
    '/.vite/manifest.json',
    '/assets/../.env',
    '/..%2f..%2fetc%2fpasswd',
    '/..%5c..%5cpackage.json',
    '/%2e%2e%2fpackage.json',
    '/%252e%252e%252fpackage.json',
    '/%c0%ae%c0%ae/package.json',
    '/a%00.js',
    '/%00',
    '/%0d%0aSet-Cookie:x',
    '/%',
    '/%zz',
    '//evil.example/%2e%2e',
    '/assets//app-1a2b3c4D.js',
    '/ASSETS/APP-1A2B3C4D.JS',
    '/assets/app-1a2b3c4D.js.br',
    '/assets',
    '/assets/',
    '/__proto__.js',
  ])('answers %s with a bare 404', async (address) => {
    const answer = await get(address);
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      404,
      'text/plain; charset=utf-8',
      'There is nothing at this address.\n',
    ]);
  });

  it('leaves out what a link in the build points to', async () => {
    const distFolder = writeBuiltApp();
    const secret = path.join(distFolder, '..', `${path.basename(distFolder)}.txt`);
    writeFileSync(secret, 'secret');
    symlinkSync(secret, path.join(distFolder, 'linked.txt'));
    expect((await get('/linked.txt', {}, distFolder)).status).toBe(404);
  });

  it('refuses to serve a folder without a build, and says what to run', () => {
    expect(() => createApp({ distFolder: path.join(tmpdir(), 'no-such-build') })).toThrow(
      BuildMissingError,
    );
  });
});

describe('caching', () => {
  it.each([
    ['/assets/app-1a2b3c4D.js', 'public, max-age=31536000, immutable'],
    ['/assets/plain.js', 'no-cache'],
    ['/', 'no-cache'],
    ['/favicon.svg', 'no-cache'],
    ['/gone.js', 'no-store'],
    ['/healthz', 'no-store'],
  ])('lets browsers keep %s as "%s"', async (address, expected) => {
    expect((await get(address)).headers.get('cache-control')).toBe(expected);
  });

  it('says "not changed" to a browser that has this content', async () => {
    const distFolder = writeBuiltApp();
    const tag = (await get('/', {}, distFolder)).headers.get('etag') ?? '';
    const again = await get('/', { headers: { 'If-None-Match': `"x", W/${tag}` } }, distFolder);
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
  });

  it('sends the content again when it changed', async () => {
    const distFolder = writeBuiltApp();
    const tag = (await get('/', {}, distFolder)).headers.get('etag') ?? '';
    writeFileSync(path.join(distFolder, 'index.html'), 'new');
    const again = await get('/', { headers: { 'If-None-Match': tag } }, distFolder);
    expect([again.status, await again.text()]).toEqual([200, 'new']);
  });
});

describe('encodings', () => {
  const script = '/assets/app-1a2b3c4D.js';
  const content = builtFiles['assets/app-1a2b3c4D.js'];

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, BR;q=0', 'gzip'],
    ['identity', null],
    ['', null],
  ])('answers "Accept-Encoding: %s" with %s', async (accepted, expected) => {
    const answer = await get(script, { headers: { 'Accept-Encoding': accepted } });
    expect([answer.headers.get('content-encoding'), answer.headers.get('vary')]).toEqual([
      expected,
      'Accept-Encoding',
    ]);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('sends the whole file as %s', async (encoding, unpack) => {
    const answer = await get(script, { headers: { 'Accept-Encoding': encoding } });
    const body = Buffer.from(await answer.arrayBuffer());
    expect([answer.headers.get('content-length'), unpack(body).toString()]).toEqual([
      String(body.length),
      content,
    ]);
  });

  it('gives each encoding a tag of its own', async () => {
    const distFolder = writeBuiltApp();
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async (encoding) => {
        const answer = await get(script, { headers: { 'Accept-Encoding': encoding } }, distFolder);
        return answer.headers.get('etag');
      }),
    );
    expect(new Set(tags).size).toBe(3);
  });

  it('leaves a picture as it is', async () => {
    const answer = await get('/assets/face-1a2b3c4d.png', { headers: { 'Accept-Encoding': 'br' } });
    expect([
      answer.headers.get('content-encoding'),
      answer.headers.get('content-type'),
      await answer.text(),
    ]).toEqual([null, 'image/png', 'PNG']);
  });
});

describe('methods', () => {
  it('answers HEAD with the headers of GET and nothing else', async () => {
    const distFolder = writeBuiltApp();
    const [got, head] = await Promise.all([
      get('/', {}, distFolder),
      get('/', { method: 'HEAD' }, distFolder),
    ]);
    expect([head.status, [...head.headers], await head.text()]).toEqual([
      200,
      [...got.headers],
      '',
    ]);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])(
    'refuses %s',
    async (method) => {
      const answers = await Promise.all(['/', '/healthz'].map((one) => get(one, { method })));
      expect(answers.map((answer) => [answer.status, answer.headers.get('allow')])).toEqual([
        [405, 'GET, HEAD'],
        [405, 'GET, HEAD'],
      ]);
    },
  );
});

it('says that it is well', async () => {
  expect(await (await get('/healthz')).text()).toBe('ok');
});
