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

/** The object of `prove --json`, which is recorded beside a scenario as proof.json. */
export function proofRecord({ readable, proofs, findings }: Inspection) {
  return {
    scenario: readable?.id ?? null,
    hash: readable?.hash ?? null,
    variants: proofs,
    findings,
  };
}
