interface ContentType {
  readonly header: string;
  /** Whether compressing it makes it smaller; pictures and fonts are compressed already. */
  readonly compresses: boolean;
}

const text = (header: string): ContentType => ({
  header: `${header}; charset=utf-8`,
  compresses: true,
});
const binary = (header: string): ContentType => ({ header, compresses: false });

const byExtension: ReadonlyMap<string, ContentType> = new Map([
  ['.css', text('text/css')],
  ['.html', text('text/html')],
  ['.js', text('text/javascript')],
  ['.json', text('application/json')],
  ['.svg', text('image/svg+xml')],
  ['.txt', text('text/plain')],
  ['.webmanifest', text('application/manifest+json')],
  ['.avif', binary('image/avif')],
  ['.ico', binary('image/x-icon')],
  ['.jpg', binary('image/jpeg')],
  ['.mp3', binary('audio/mpeg')],
  ['.png', binary('image/png')],
  ['.webp', binary('image/webp')],
  ['.woff2', binary('font/woff2')],
]);

const unknown = binary('application/octet-stream');

/** What a built file is, by its extension ('.js'); an unknown one is a download, never a guess. */
export function contentTypeOf(extension: string): ContentType {
  return byExtension.get(extension.toLowerCase()) ?? unknown;
}
