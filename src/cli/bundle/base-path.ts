/**
 * Where the app will live on its host, as Vite wants it: "/" or "/training/".
 *
 * @param written BASE_PATH from the environment; slashes at its ends may be left out.
 * @throws {Error} when no folder of a host can be called that.
 */
export function readBasePath(written: string | undefined): string {
  const name = (written ?? '').replace(/^\/+|\/+$/g, '');
  if (name === '') return '/';
  if (/^[\w.~-]+(?:\/[\w.~-]+)*$/.test(name) && !name.split('/').includes('..')) return `/${name}/`;
  throw new Error(
    `BASE_PATH is ${JSON.stringify(written)}, and it must be the path that the app will have on its host, such as /training/.`,
  );
}
