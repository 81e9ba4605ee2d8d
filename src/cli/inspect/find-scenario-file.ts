import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { WrongUseError } from '#cli/terminal/read-options.ts';

/** The folder of the project, where package.json is. */
export const projectFolder = path.resolve(fileURLToPath(import.meta.url), '../../../..');

/** The shipped scenarios, a folder each. */
export const scenariosFolder = path.join(projectFolder, 'scenarios');

/** Also false where a part of the path is no folder. */
const isFile = (file: string) => existsSync(file) && statSync(file).isFile();

/**
 * The file that a trainer means: a path, a scenario's folder, or the id of a shipped scenario.
 *
 * @returns As it is shown in findings: seen from the current folder.
 * @throws {WrongUseError} when there is no such file.
 */
export function findScenarioFile(target: string): string {
  const inFolder = path.join(target, 'scenario.yaml');
  const shipped = path.join(scenariosFolder, target, 'scenario.yaml');
  const isId = /^[a-z0-9-]+$/.test(target);
  const found = [target, inFolder, ...(isId ? [shipped] : [])].find(isFile);
  if (found !== undefined) return path.relative('', found).replaceAll(path.sep, '/');
  throw new WrongUseError(
    isId && !existsSync(target)
      ? `There is no scenario ${JSON.stringify(target)}. The scenarios are: ${listScenarioIds(scenariosFolder).join(', ') || 'none yet'}.`
      : `There is no file ${JSON.stringify(target)}. Check the spelling, or give a scenario's id.`,
  );
}

/** The ids of the scenarios in a folder, in order. */
export function listScenarioIds(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => isFile(path.join(folder, id, 'scenario.yaml')))
    .toSorted();
}
