import { encodings, type BuiltFile, type Encoding } from './built-files.ts';

/**
 * Sends a built file in the best encoding that the browser takes, or only says that it has not changed.
 *
 * @param status 404 when the file is the app's own page for an address it does not have.
 */
export async function sendFile(
  file: BuiltFile,
  requested: Headers,
  status: 200 | 404,
): Promise<Response> {
  const encoding = chooseEncoding(file, requested.get('accept-encoding') ?? '');
  const tag = `"${file.tag}-${encoding}"`;
  const headers = new Headers({
    'Cache-Control': file.cacheControl,
    'Content-Type': file.contentType,
    ETag: tag,
  });
  if (file.bodies.size > 1) headers.set('Vary', 'Accept-Encoding');
  if (status === 200 && namesTag(requested.get('if-none-match') ?? '', tag)) {
    return new Response(null, { status: 304, headers });
  }
  const body = await file.bodies.get(encoding);
  if (!body) throw new Error(`A built file has no body in the encoding "${encoding}".`);
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  headers.set('Content-Length', String(body.byteLength));
  return new Response(body, { status, headers });
}

function chooseEncoding(file: BuiltFile, accepted: string): Encoding {
  const names = new Set<string>();
  for (const part of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
    if (!parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))) names.add(name);
  }
  return encodings.find((one) => file.bodies.has(one) && names.has(one)) ?? 'identity';
}

function namesTag(ifNoneMatch: string, tag: string): boolean {
  const named = new Set(ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//, '')));
  return named.has(tag) || named.has('*');
}
