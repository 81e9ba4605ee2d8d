import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { parseScenario } from '#scenario/parse.ts';
import { listScenarioIds } from '#cli/inspect/find-scenario-file.ts';
import { runsFolderOf } from '#cli/paths/runs-folder.ts';
import { describeFinding } from '#cli/terminal/say-findings.ts';
import { toPrintable } from '#cli/terminal/printable.ts';
import { bundleRuns, type RunBundle } from './recorded-runs.ts';

const indexId = 'virtual:scenario-runs';
const runsPrefix = 'virtual:scenario-runs/';
/** Rollup's sign that no other plugin should look for a file of this name. */
const resolvedMark = '\0';

const isOurs = (id: string) => id === indexId || id.startsWith(runsPrefix);

/**
 * Brings the recorded runs of scenarios/ that can be watched into the app: `virtual:scenario-runs` knows the scenarios
 * that have some, and those of a scenario are a chunk of their own. A run that cannot be played is left out with a
 * warning: `check` refuses it, and whoever changes a scenario can go on playing it.
 */
export function recordedRuns(): Plugin {
  let root = '';

  return {
    name: 'even-keel:recorded-runs',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (isOurs(id) ? resolvedMark + id : null),
    load(id) {
      if (!id.startsWith(resolvedMark) || !isOurs(id.slice(resolvedMark.length))) return null;
      const asked = id.slice(resolvedMark.length);
      if (asked === indexId) return writeIndex(listRecorded(path.join(root, 'scenarios')));
      const { runs, findings } = readRuns(root, asked.slice(runsPrefix.length));
      if (findings.length > 0) {
        this.warn(
          ['Recorded runs:', ...findings.flatMap(describeFinding).map(toPrintable)].join('\n'),
        );
      }
      return `export const runs = ${JSON.stringify(runs)};\n`;
    },
    configureServer(server) {
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(path.join(root, 'scenarios') + path.sep) || !file.endsWith('.yaml'))
          return;
        for (const [id, module] of server.moduleGraph.idToModuleMap) {
          if (id.startsWith(resolvedMark + indexId)) server.moduleGraph.invalidateModule(module);
        }
        // The scenarios plugin makes the page load anew where it was the scenario.
        if (path.basename(file) !== 'scenario.yaml') server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function listRecorded(scenarios: string): string[] {
  return listScenarioIds(scenarios).filter((id) => existsSync(path.join(scenarios, id, 'runs')));
}

function readRuns(root: string, scenarioId: string): RunBundle {
  // With slashes, as findings show it.
  const file = `${root.replaceAll(path.sep, '/')}/scenarios/${scenarioId}/scenario.yaml`;
  const folder = runsFolderOf(file);
  const { scenario } = parseScenario(readFileSync(file), file);
  // The scenarios plugin refuses the build then, with the line and the hint.
  if (folder === null || scenario === null) return { runs: [], findings: [] };
  return bundleRuns(folder, scenario);
}

function writeIndex(ids: readonly string[]): string {
  const entries = ids.map(
    (id) => `  [${JSON.stringify(id)}, () => import(${JSON.stringify(runsPrefix + id)})],`,
  );
  return ['export const recordedRuns = new Map([', ...entries, ']);', ''].join('\n');
}
