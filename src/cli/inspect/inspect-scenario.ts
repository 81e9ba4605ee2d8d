import { proveScenario } from '#engine/prove.ts';
import { type EvidenceNeeds, needsOf } from '#engine/evidence-needs.ts';
import { gatherEvidence } from '#engine/evidence.ts';
import type { ProofFinding } from '#engine/proof.ts';
import { canonicalJson, scenarioHash } from '#scenario/canonical.ts';
import type { Finding } from '#scenario/finding.ts';
import { parseScenario } from '#scenario/parse.ts';
import { checkQuality } from '#scenario/quality/check-quality.ts';
import type { VariantEvidence } from '#scenario/quality/evidence.ts';
import type { Scenario } from '#scenario/schema.ts';
import { drawPortrait, UnknownPortraitError } from '#cli/bundle/draw-portrait.ts';
import type { CheckCode } from './check-codes.ts';
import type { Inspection } from './inspection.ts';

/** An inspection that was begun: what reading the file told, and the rest, which takes the most work. */
export interface BegunInspection {
  /** Without a proof. */
  readonly parsed: Inspection;
  /** The whole inspection. */
  readonly finish: () => Inspection;
}

/**
 * Parses a scenario file, proves it and holds it against the quality rules. Never fails for what is in the file: that comes as findings.
 *
 * @param bytes The file as it is stored.
 * @param file The name that findings carry.
 */
export const inspectScenario = (bytes: Uint8Array, file: string): Inspection =>
  beginInspection(bytes, file).finish();

/** Parses a scenario file, and proves it when asked to go on. The parameters are those of {@link inspectScenario}. */
export function beginInspection(bytes: Uint8Array, file: string): BegunInspection {
  const { scenario, source, findings, positionOf } = parseScenario(bytes, file);
  if (scenario === null) {
    const refused: Inspection = { file, findings, readable: null, proofs: [] };
    return { parsed: refused, finish: () => refused };
  }
  const canonical = canonicalJson(source);
  const hash = scenarioHash(canonical);
  const placed = (found: readonly ProofFinding[]): Finding[] =>
    found.map(({ path, ...finding }) => ({ ...finding, file, ...positionOf(path) }));
  const parsed: Inspection = {
    file,
    findings: inFileOrder([...findings, ...placed(findUnknownPortrait(scenario))]),
    readable: { id: scenario.id, hash, canonical },
    proofs: [],
  };
  return {
    parsed,
    finish: () => {
      const evidence: VariantEvidence[] = [];
      let needs: EvidenceNeeds | undefined;
      const proof = proveScenario(scenario, {
        hash,
        onProved(proved) {
          needs ??= needsOf(proved.values.space.rules);
          evidence.push(gatherEvidence(proved, needs));
        },
      });
      const quality = checkQuality(scenario, evidence);
      return {
        ...parsed,
        findings: inFileOrder([...parsed.findings, ...placed([...proof.findings, ...quality])]),
        proofs: proof.variants,
      };
    },
  };
}

/** Whatever found them: an author mends a file from top to bottom. */
const inFileOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => a.line - b.line || a.column - b.column);

/** CL004: the customer's portrait asks for something that there is no drawing of. */
function findUnknownPortrait(scenario: Scenario): ProofFinding[] {
  try {
    drawPortrait(scenario.customer.portrait);
    return [];
  } catch (error) {
    if (!(error instanceof UnknownPortraitError)) throw error;
    const path = `/customer/portrait/${error.part}`;
    const code: CheckCode = 'CL004';
    return [{ code, severity: 'error', path, message: error.message, hint: '' }];
  }
}
