/** Drawn by the build for each customer in scenarios/ (src/cli/bundle/portraits.ts). */
declare module 'virtual:portraits' {
  import type { Face } from '#scenario/expressions.ts';

  /** The address of a customer’s drawing; somebody else’s when this build does not have the scenario. */
  export function portraitUrl(scenarioId: string, face: Face): string;
}
