import type { Scenario } from '#scenario/schema.ts';
import { readScenario } from '#scenario/read.ts';
import { complainOfErrors } from '#cli/terminal/say-findings.ts';
import { WrongUseError } from '#cli/terminal/read-options.ts';
import { findScenarioFile } from './find-scenario-file.ts';
import { type Depth, inspectBounded } from './inspect-bounded.ts';

/** A scenario that a command can work with. */
export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly hash: string;
}

/**
 * Loads a scenario after it was inspected within bounds; says why when it cannot be used.
 *
 * @param target Its id or its file.
 * @param depth `prove` when the proof must be without errors, too: a broken scenario can be drawn, not played.
 * @returns Null when the file has errors; they are printed.
 * @throws {WrongUseError} when there is no such file.
 */
export async function loadScenario(target: string, depth: Depth): Promise<LoadedScenario | null> {
  const { findings, readable } = await inspectBounded(findScenarioFile(target), depth);
  const isRefused = findings.some((finding) => finding.severity === 'error');
  if (readable === null || (depth === 'prove' && isRefused)) {
    complainOfErrors(findings);
    return null;
  }
  return { scenario: readScenario(JSON.parse(readable.canonical)), hash: readable.hash };
}

/**
 * The variant that was asked for, or the default one.
 *
 * @throws {WrongUseError} when the scenario does not have it.
 */
export function chooseVariant(scenario: Scenario, asked: string | undefined): string {
  const { variants } = scenario;
  const found = variants.find((one) => (asked === undefined ? one.default : one.id === asked));
  if (found !== undefined) return found.id;
  if (asked === undefined && variants[0] !== undefined) return variants[0].id;
  const ids = variants.map((one) => one.id).join(', ');
  throw new WrongUseError(
    `"${scenario.id}" has no variant ${JSON.stringify(asked)}. It has: ${ids}.`,
  );
}
