import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { listScenarioIds } from '#cli/inspect/find-scenario-file.ts';
import { drawIcon, iconSizes } from './icons.ts';
import { listPageAddresses } from './page-addresses.ts';
import { writeWebManifest } from './web-manifest.ts';
import { writeWorker } from './write-worker.ts';

const manifestFile = 'manifest.webmanifest';

/**
 * Makes the build a folder that works on any static host, from any path, and with the network gone: a page at each
 * address, a manifest and icons to install it by, and a worker that keeps all of it on the device.
 */
export function offline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'even-keel:offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: () =>
      // After the policy, which holds for what comes behind it.
      [
        { rel: 'manifest', href: config.base + manifestFile },
        { rel: 'apple-touch-icon', href: `${config.base}icons/maskable-192.png` },
      ].map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' })),
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: manifestFile,
        source: writeWebManifest(config.base),
      });
      for (const size of iconSizes) {
        for (const purpose of ['any', 'maskable'] as const) {
          const fileName = `icons/${purpose}-${size}.png`;
          this.emitFile({ type: 'asset', fileName, source: drawIcon(size, purpose) });
        }
      }
    },
    async writeBundle({ dir }) {
      const folder = dir ?? path.resolve(config.root, config.build.outDir);
      copyPage(folder, listScenarioIds(path.join(config.root, 'scenarios')));
      await writeWorker(folder);
    },
  };
}

function copyPage(folder: string, scenarioIds: readonly string[]): void {
  const page = path.join(folder, 'index.html');
  copyFileSync(page, path.join(folder, '404.html'));
  for (const address of listPageAddresses(scenarioIds)) {
    mkdirSync(path.join(folder, address), { recursive: true });
    copyFileSync(page, path.join(folder, address, 'index.html'));
  }
}
