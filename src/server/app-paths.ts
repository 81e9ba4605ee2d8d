/** The pages that the app has, as its router knows them. */
const pages = [
  /^\/$/,
  /^\/(?:guidelines|progress|data)\/?$/,
  /^\/(?:scenarios|play|debrief|guidelines|sheet|watch|map)\/[^/]+\/?$/,
  // A fork beside the run it came from.
  /^\/debrief\/[^/]+\/compare\/?$/,
  // A scenario's run, one's own or a recorded one.
  /^\/(?:play|watch)\/[^/]+\/[^/]+\/?$/,
];

/** What a path asks for that is no file of the build. */
export type AppPath = 'page' | 'unknown-page' | 'nothing';

/** A segment that no address of the app has: empty, hidden, or written to be taken for another one. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const strangeSegment = /^$|^\.|[\u0000-\u001f\u007f\\/%]/;

/**
 * Whether a path is a page of the app, could have been meant as one (the app says that it has no
 * such page), or is nothing: a missing file, or a path spelled to reach something else.
 *
 * @param pathname As it came in the request, percent-encoded.
 */
export function classifyPath(pathname: string): AppPath {
  if (pathname === '/') return 'page';
  const segments = pathname.replace(/^\//, '').replace(/\/$/, '').split('/');
  const decoded = segments.map(decodeOnce);
  if (decoded.some((segment) => segment === null || strangeSegment.test(segment))) return 'nothing';
  if (segments[0] === 'assets' || /\.\w+$/.test(segments.at(-1) ?? '')) return 'nothing';
  return pages.some((page) => page.test(pathname)) ? 'page' : 'unknown-page';
}

function decodeOnce(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
