import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Finding } from '#scenario/finding.ts';
import { projectFolder } from '#cli/inspect/find-scenario-file.ts';
import { type Inspection, proofRecord } from '#cli/inspect/inspection.ts';
import { toPrintableJson } from '#cli/terminal/printable.ts';
import { pathFinding } from './path-codes.ts';
import { writeWhole } from './write-whole.ts';

/** The best of a variant as it was recorded and as it is now; null where the variant is not there. */
export interface BestChange {
  readonly variant: string;
  readonly was: number | null;
  readonly now: number | null;
}

/** The proof that stands beside a scenario, compared with the one that was just made. */
export interface ProofComparison {
  /** Nothing when both are the same. */
  readonly findings: readonly Finding[];
  /** Only those that differ; null where no proof was recorded that could tell. */
  readonly bests: readonly BestChange[] | null;
}

/** Where a scenario's proof is recorded. */
export const proofFileOf = (scenarioFile: string): string =>
  path.posix.join(path.posix.dirname(scenarioFile), 'proof.json');

/** The record of a proof, the same wherever the command was given: files as seen from the project's folder. */
export function proofText(inspection: Inspection): string {
  const record = proofRecord(inspection);
  const findings = record.findings.map((finding) => {
    const file = path.relative(projectFolder, path.resolve(finding.file));
    return { ...finding, file: file.replaceAll(path.sep, '/') };
  });
  return `${toPrintableJson({ ...record, findings })}\n`;
}

/** Records a proof beside its scenario. @returns The file. */
export function writeProof(inspection: Inspection): string {
  const file = proofFileOf(inspection.file);
  writeWhole(file, proofText(inspection));
  return file;
}

/** A record has about 30 KiB for each variant. */
const mostProofBytes = 8 * 1024 * 1024;

const recordedProof = v.object({
  hash: v.nullable(v.string()),
  variants: v.array(v.object({ variant: v.string(), best: v.number() })),
});

/**
 * Compares the recorded proof with the one that was just made (PT106).
 *
 * @param inspection Of a scenario without errors; its file tells where the record is.
 */
export function compareProof(inspection: Inspection): ProofComparison {
  const file = proofFileOf(inspection.file);
  const stored = readStored(file);
  const text = proofText(inspection);
  if (stored === text) return { findings: [], bests: [] };
  const record = stored === null ? null : readRecord(stored);
  const message = sayDifference(stored, record, inspection);
  const hint = 'If the change is meant, accept it: check ... --accept.';
  return {
    findings: [pathFinding('PT106', { file, line: 1, column: 1 }, { message, hint })],
    bests: record === null ? null : compareBests(record, inspection),
  };
}

type RecordedProof = v.InferOutput<typeof recordedProof>;

function sayDifference(
  stored: string | null,
  record: RecordedProof | null,
  { readable }: Inspection,
): string {
  if (stored === null) return 'The proof was not recorded.';
  if (record === null) return 'The recorded proof cannot be understood.';
  return record.hash === readable?.hash
    ? 'The scenario is the same, and something else is proved of it now than was recorded.'
    : 'The recorded proof is of another version of the scenario.';
}

function readStored(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true) return null;
  return found.size > mostProofBytes ? '' : readFileSync(file, 'utf8');
}

function readRecord(stored: string): RecordedProof | null {
  try {
    const result = v.safeParse(recordedProof, JSON.parse(stored));
    return result.success ? result.output : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

function compareBests({ variants }: RecordedProof, { proofs }: Inspection): BestChange[] {
  const names = new Set([...proofs, ...variants].map(({ variant }) => variant));
  return [...names]
    .map((variant) => ({
      variant,
      was: variants.find((one) => one.variant === variant)?.best ?? null,
      now: proofs.find((one) => one.variant === variant)?.best ?? null,
    }))
    .filter(({ was, now }) => was !== now);
}
