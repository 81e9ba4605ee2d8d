/**
 * Answers for the app from the device, so that it works with the network gone.
 *
 * The build strips the types, writes `built` in front and puts the file beside index.html
 * (src/cli/bundle/offline/write-worker.ts); so it imports nothing.
 */

/** A file of the build; the address is below the worker's own, and "" is the page itself. */
interface KeptFile {
  readonly address: string;
  /** Null where the name changes with the content. */
  readonly integrity: string | null;
}

/** What the build tells: changes of a file change the version, and with it this script. */
declare const built: { readonly version: string; readonly files: readonly KeptFile[] };
declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
/** Several copies of the app may live on one host. */
const prefix = `even-keel ${scope} `;
const cacheName = prefix + built.version;
/** The page asks for the files of its first screens meanwhile. */
const lanes = 4;

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => {
  // A new version otherwise waits until the last page of the old one is closed.
  if (event.data === 'take over') event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(request.mode === 'navigate' ? answerPage(request) : answerFile(request));
});

/** All or nothing: a version that is not whole on the device does not begin. */
async function fill(): Promise<void> {
  const cache = await caches.open(cacheName);
  const left = [...built.files];
  const work = async (): Promise<void> => {
    const file = left.shift();
    if (file === undefined) return;
    await keep(cache, file);
    await work();
  };
  await Promise.all(Array.from({ length: lanes }, work));
}

async function keep(cache: Cache, { address, integrity }: KeptFile): Promise<void> {
  const url = new URL(address, scope).href;
  const known = integrity === null ? await findKept(url) : undefined;
  const answer = known ?? (await fetchFile(url, integrity));
  if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}.`);
  await cache.put(url, answer);
}

async function fetchFile(url: string, integrity: string | null): Promise<Response> {
  // A host in the middle of an update must not give one version's page to another version's files.
  const options: RequestInit = integrity === null ? {} : { integrity, cache: 'no-cache' };
  const answer = await fetch(url, { ...options, priority: 'low' });
  // A page may not be answered with what came by a redirect.
  return answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer;
}

/** The version before is kept: a page of it may still be open in another tab. */
async function takeOver(): Promise<void> {
  const own = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const outdated = own.filter((name) => name !== cacheName).slice(0, -1);
  await Promise.all(outdated.map((name) => caches.delete(name)));
  // Also the page that brought this worker: it fetches its later parts from here.
  await self.clients.claim();
}

/** Every address of the app is the same page; a file that somebody opens is not. */
async function answerPage(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const isFile = /\.\w+$/.test(pathname) && !pathname.endsWith('/index.html');
  if (isFile) return answerFile(request);
  const cache = await caches.open(cacheName);
  return (await cache.match(scope)) ?? fetch(request);
}

async function answerFile(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const own = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
  return own ?? (await findKept(request.url)) ?? fetch(request);
}

/** A file as any version of this copy kept it. */
async function findKept(url: string): Promise<Response | undefined> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const answers = await Promise.all(
    names.map(async (name) => (await caches.open(name)).match(url, { ignoreVary: true })),
  );
  return answers.find((answer) => answer !== undefined);
}
