import { guidelineIds } from '#guidelines/ids.ts';

/**
 * The addresses that a static host finds a page of its own at. The others, those of runs for instance, get
 * its page for what is not found, which is the app as well.
 */
export function listPageAddresses(scenarioIds: readonly string[]): string[] {
  return [
    ...scenarioIds.flatMap((id) =>
      ['scenarios', 'play', 'sheet', 'watch', 'map'].map((screen) => `${screen}/${id}`),
    ),
    'data',
    'guidelines',
    'progress',
    ...guidelineIds.map((id) => `guidelines/${id}`),
  ];
}
