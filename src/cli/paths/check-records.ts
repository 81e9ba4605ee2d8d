import { existsSync } from 'node:fs';
import type { Finding } from '#scenario/finding.ts';
import type { CheckedFile } from '#cli/inspect/inspect-bounded.ts';
import type { Inspection } from '#cli/inspect/inspection.ts';
import { hasErrors } from '#cli/terminal/say-findings.ts';
import type { PathReport } from './check-paths.ts';
import { isStale } from './path-codes.ts';
import { type BestChange, compareProof, proofFileOf, writeProof } from './recorded-proof.ts';
import type { Rewrite } from './replay-file.ts';
import { runsFolderOf } from './runs-folder.ts';
import { writeWhole } from './write-whole.ts';

/** What an edit of a scenario changes of what was recorded. */
export interface Edit {
  readonly file: string;
  /** How many runs are recorded. */
  readonly runs: number;
  /** From how many of them something else comes out. */
  readonly changed: number;
  /** How many of them cannot be played. */
  readonly broken: number;
  readonly bests: readonly BestChange[];
  /** Whether there is anything to accept. */
  readonly isStale: boolean;
}

/** A scenario file held against all that was recorded beside it. */
export interface CheckedRecords {
  readonly inspection: Inspection;
  /** Of the file, of its runs, of its recorded proof. */
  readonly findings: readonly Finding[];
  /** Null where nothing is recorded, or nothing could be compared. */
  readonly edit: Edit | null;
  /** Runs stand beside the scenario, and its errors let none be replayed. */
  readonly isWaiting: boolean;
  /** There is no error that accepting would not mend. */
  readonly canAccept: boolean;
  readonly rewrites: readonly Rewrite[];
}

/**
 * Compares a scenario with its recorded runs and its recorded proof.
 *
 * @param isAccepting Whether a scenario without any record is compared, too: accepting makes its first one.
 */
export function checkRecords(
  { inspection, paths }: CheckedFile,
  isAccepting: boolean,
): CheckedRecords {
  const { file, findings: own } = inspection;
  const folder = runsFolderOf(file);
  if (folder === null || !(isAccepting || hasRecords(file, folder))) return unrecorded(inspection);
  const replayed = paths ?? unreplayed;
  const isSound = !hasErrors(own);
  const proof = isSound ? compareProof(inspection) : { findings: [], bests: null };
  const findings = [...own, ...replayed.findings, ...proof.findings];
  const edit = {
    file,
    runs: replayed.runs,
    changed: replayed.changed.length,
    broken: replayed.broken,
    bests: proof.bests ?? replayed.bests,
    isStale: findings.some(isStale),
  };
  return {
    inspection,
    findings,
    edit: paths === null ? null : edit,
    isWaiting: paths === null && existsSync(folder),
    canAccept: isSound && !hasErrors(findings.filter((finding) => !isStale(finding))),
    rewrites: replayed.changed,
  };
}

const unreplayed: PathReport = { runs: 0, findings: [], changed: [], broken: 0, bests: [] };

const hasRecords = (file: string, folder: string) =>
  existsSync(folder) || existsSync(proofFileOf(file));

const unrecorded = (inspection: Inspection): CheckedRecords => ({
  inspection,
  findings: inspection.findings,
  edit: null,
  isWaiting: false,
  canAccept: false,
  rewrites: [],
});

/** Records what comes out now. @returns The files that were written: only those that had to change. */
export function acceptEdit({ inspection, findings, rewrites }: CheckedRecords): string[] {
  for (const { file, text } of rewrites) writeWhole(file, text);
  const written = rewrites.map(({ file }) => file);
  return findings.some(({ code }) => code === 'PT106')
    ? [...written, writeProof(inspection)]
    : written;
}
