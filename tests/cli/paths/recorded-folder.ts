import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inspectScenario } from '#cli/inspect/inspect-scenario.ts';
import { replayInspected } from '#cli/paths/check-paths.ts';
import { type CheckedRecords, checkRecords } from '#cli/paths/check-records.ts';
import { goodFile } from '#tests/cli/run-scenario.ts';
import { makeFolder, writeIn } from '#tests/cli/temporary-file.ts';

/** A best run of the good scenario's default variant, as `record` writes it. */
export const bestRun = `format: 1
title: All of it
note: She gets the courier and the hour.
shows: model
variant: patient
result: { ending: printed, score: 100, earned: 12, best: 12 }
moves:
  - beat: before
    reply: read-both
    result: { points: 2, cost: 0, anger: 4, trust: 5 }
  # She says it twice.
  - beat: opening
    reply: say-back
    result: { points: 2, cost: 0, anger: 3, trust: 6 }
    comment: She hears that her day arrived.
  - beat: what-counts
    reply: ask
    result: { points: 2, cost: 0, anger: 3, trust: 7 }
  - beat: way-out
    reply: courier
    result: { points: 2, cost: 0, anger: 2, trust: 7 }
  - beat: last-minute
    reply: me
    result: { points: 2, cost: 0, anger: 2, trust: 8 }
  - keeps: [reports, courier]
    result: { points: 0, cost: 0, anger: 2, trust: 8 }
  - beat: note
    reply: full
    result: { points: 2, cost: 0, anger: 2, trust: 8 }
`;

/** A text with one part of it replaced. @throws Error when the part is not there. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`There is no ${JSON.stringify(from)} to replace.`);
  return text.replace(from, to);
}

/** The good scenario's own text. */
export const goodText = readFileSync(goodFile, 'utf8');

/** A folder with a scenario and its recorded runs, gone after the test. */
export function makeRecorded(
  runs: Readonly<Record<string, string | Uint8Array>>,
  scenario = goodText,
): string {
  const folder = makeFolder();
  writeIn(folder, 'scenario.yaml', scenario);
  for (const [name, text] of Object.entries(runs)) writeIn(folder, path.join('runs', name), text);
  return folder;
}

/** Everything that `check` finds in such a folder, without the process of its own. */
export function checkFolder(folder: string, isAccepting = false): CheckedRecords {
  const file = path.join(folder, 'scenario.yaml');
  const inspection = inspectScenario(readFileSync(file), file);
  return checkRecords({ inspection, paths: replayInspected(inspection) }, isAccepting);
}

/** The findings about what was recorded. */
export const aboutRecords = ({ findings }: Pick<CheckedRecords, 'findings'>) =>
  findings.filter(({ code }) => code.startsWith('PT'));
