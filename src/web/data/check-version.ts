import { compile } from '#engine/compile.ts';
import { valuesOf } from '#engine/score.ts';
import { parseScenario } from '#scenario/parse.ts';

/**
 * Checks a scenario that came in a file: its text is somebody else's, and what plays it trusts it. It must
 * pass the checks of an author's file, and each variant must be one that can be judged to its end.
 *
 * @returns False for anything that the app must not play. A file made to explode does not come back in
 *   time: run this where it can be stopped.
 */
export function checkVersion(canonical: string): boolean {
  const { scenario } = parseScenario(canonical, 'scenario.json');
  if (scenario === null) return false;
  try {
    for (const { id } of scenario.variants) valuesOf(compile(scenario, id));
    return true;
  } catch {
    // Whatever it is that the engine cannot judge (a loop, too many configurations), it is not to be played.
    return false;
  }
}
