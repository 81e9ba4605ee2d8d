import path from 'node:path';
import { coverScenario, type CoveredScenario } from '#cli/coverage/cover-scenario.ts';
import { writeCoverage } from '#cli/coverage/write-coverage.ts';
import { listScenarioIds, scenariosFolder } from '#cli/inspect/find-scenario-file.ts';
import { loadScenario } from '#cli/inspect/load-scenario.ts';
import { writeWhole } from '#cli/paths/write-whole.ts';
import { readOptions, WrongUseError } from '#cli/terminal/read-options.ts';
import { complain, say } from '#cli/terminal/say.ts';

/** Where it is kept, beside the scenarios that it is about. */
export const coverageFile = path.join(scenariosFolder, 'COVERAGE.md');

/** `coverage`: which advice the shipped scenarios train, and in which beats; `--write` keeps it beside them. */
export async function coverage(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, { write: { type: 'boolean' } });
  if (positionals.length > 0) throw new WrongUseError('"coverage" takes no scenario.');
  const covered: CoveredScenario[] = [];
  for (const id of listScenarioIds(scenariosFolder)) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the bounds hold for all
    const loaded = await loadScenario(path.join(scenariosFolder, id, 'scenario.yaml'), 'parse');
    if (loaded === null) return 1;
    covered.push(coverScenario(loaded.scenario));
  }
  const written = writeCoverage(covered);
  if (values.write) {
    writeWhole(coverageFile, written);
    complain(`Written to ${path.relative('', coverageFile)}.`);
  } else {
    for (const line of written.trimEnd().split('\n')) say(line);
  }
  return 0;
}
