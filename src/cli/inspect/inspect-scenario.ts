import { proveScenario } from '#engine/prove.ts';
import type { ProofFinding } from '#engine/proof.ts';
import { canonicalJson, scenarioHash } from '#scenario/canonical.ts';
import { parseScenario } from '#scenario/parse.ts';
import type { Scenario } from '#scenario/schema.ts';
import { drawPortrait, UnknownPortraitError } from '#cli/bundle/draw-portrait.ts';
import type { CheckCode } from './check-codes.ts';
import type { Inspection } from './inspection.ts';

/**
 * Parses a scenario file and proves it. Never fails for what is in the file: that comes as findings.
 *
 * @param bytes The file as it is stored.
 * @param file The name that findings carry.
 */
export function inspectScenario(bytes: Uint8Array, file: string): Inspection {
  const { scenario, source, findings, positionOf } = parseScenario(bytes, file);
  if (scenario === null) return { file, findings, readable: null, proofs: [] };
  const canonical = canonicalJson(source);
  const hash = scenarioHash(canonical);
  const proof = proveScenario(scenario, { hash });
  const found = [...findUnknownPortrait(scenario), ...proof.findings];
  return {
    file,
    findings: [
      ...findings,
      ...found.map(({ path, ...finding }) => ({ ...finding, file, ...positionOf(path) })),
    ],
    readable: { id: scenario.id, hash, canonical },
    proofs: proof.variants,
  };
}

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
