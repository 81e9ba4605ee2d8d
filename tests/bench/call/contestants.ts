import { createServer } from 'node:http';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { drawPortrait } from '#cli/bundle/draw-portrait.ts';
import { projectFolder } from '#cli/inspect/find-scenario-file.ts';
import { createApp } from '#server/app.ts';
import { listen } from '#server/listen.ts';
import { tinySource } from '#tests/support/tiny-scenario.ts';
import { writeFloorPage } from './floor-page.ts';
import { story, storyId, storySource } from './story.ts';

/** A page that plays the story, and the server behind it. */
export interface Contestant {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const loopback = { host: '127.0.0.1', port: 0 } as const;
const stopMs = 1000;

/**
 * The app as it is shipped, but for its scenarios: built with the bench's story instead.
 *
 * @param folder Empty; for the sources and the build.
 */
export async function serveApp(folder: string): Promise<Contestant> {
  for (const name of ['src', 'public']) {
    symlinkSync(path.join(projectFolder, name), path.join(folder, name), 'junction');
  }
  cpSync(path.join(projectFolder, 'index.html'), path.join(folder, 'index.html'));
  const scenario = path.join(folder, 'scenarios', storyId);
  mkdirSync(scenario, { recursive: true });
  // JSON is YAML.
  writeFileSync(path.join(scenario, 'scenario.yaml'), JSON.stringify(storySource()));
  await build({
    root: folder,
    configFile: path.join(projectFolder, 'vite.config.ts'),
    logLevel: 'error',
  });
  const app = createApp({ distFolder: path.join(folder, 'dist') });
  const running = await listen(app, loopback);
  return { address: `${running.address}/play/${storyId}`, stop: () => running.stop(stopMs) };
}

/** The hand-written page, one document with everything but the faces in it. */
export async function serveFloor(): Promise<Contestant> {
  const page = writeFloorPage(story);
  const faces = drawPortrait(tinySource.customer.portrait);
  const server = createServer(({ url = '/' }, response) => {
    const [, expression = ''] = /^\/faces\/([a-z]+)\.svg$/.exec(url) ?? [];
    const face = [...faces].find(([name]) => name === expression)?.[1];
    const isPage = url === '/' || url.startsWith('/?');
    response.statusCode = isPage || face !== undefined ? 200 : 404;
    response.setHeader('Content-Type', isPage ? 'text/html; charset=utf-8' : 'image/svg+xml');
    response.end(isPage ? page : face);
  });
  await new Promise<void>((resolve) => {
    server.listen(loopback.port, loopback.host, resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error(`No port in ${String(bound)}.`);
  return {
    // By the same name as the app: a browser may treat an address in figures otherwise.
    address: `http://localhost:${bound.port}/`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
