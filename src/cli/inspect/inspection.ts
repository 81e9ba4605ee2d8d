import type { Finding } from '#scenario/finding.ts';
import type { VariantProof } from '#engine/proof.ts';

/** All that can be said of a scenario file without playing it. Plain JSON: it crosses between processes. */
export interface Inspection {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** The scenario's id, hash and canonical JSON; null when the parser refused it. */
  readonly readable: {
    readonly id: string;
    readonly hash: string;
    readonly canonical: string;
  } | null;
  /** What was proved of each variant; none when the parser refused the file. */
  readonly proofs: readonly VariantProof[];
}

/**
 * The object of `prove --json`, which is recorded beside a scenario as proof.json. What the quality rules find is no part
 * of it: `check` tells that.
 */
export function proofRecord({ readable, proofs, findings: all }: Inspection) {
  const findings = all.filter(({ code }) => !code.startsWith('SC3'));
  return {
    scenario: readable?.id ?? null,
    hash: readable?.hash ?? null,
    variants: proofs,
    findings,
  };
}
