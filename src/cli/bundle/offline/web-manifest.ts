import { iconSizes } from './icons.ts';

/** What a browser shows of the app when it is installed. */
export function writeWebManifest(base: string): string {
  const png = iconSizes.flatMap((size) =>
    (['any', 'maskable'] as const).map((purpose) => ({
      src: `${base}icons/${purpose}-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  );
  const manifest = {
    id: base,
    name: 'Even Keel',
    short_name: 'Even Keel',
    description:
      'Practise hard customer conversations: take the call, choose what you say, read why.',
    lang: 'en',
    start_url: base,
    scope: base,
    display: 'standalone',
    // A manifest knows one theme; the page itself tells the browser its colour in the dark.
    theme_color: '#f6f2ea',
    background_color: '#f6f2ea',
    icons: [{ src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' }, ...png],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
