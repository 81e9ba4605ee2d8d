import { findScenarioFile } from '#cli/inspect/find-scenario-file.ts';
import { inspectBounded } from '#cli/inspect/inspect-bounded.ts';
import { proofRecord } from '#cli/inspect/inspection.ts';
import { writeProof } from '#cli/paths/recorded-proof.ts';
import { hasErrors, sayFindings } from '#cli/terminal/say-findings.ts';
import { readOneTarget, readOptions } from '#cli/terminal/read-options.ts';
import { complain, say, sayJson } from '#cli/terminal/say.ts';
import { describeProof } from '#cli/terminal/describe-proof.ts';

/** `prove FILE|ID`: what was proved of each variant; 1 when the proof, or the file, has an error. */
export async function prove(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    json: { type: 'boolean' },
    write: { type: 'boolean' },
  });
  const file = findScenarioFile(readOneTarget('prove', positionals));
  const inspection = await inspectBounded(file, 'prove');
  const { findings, proofs } = inspection;
  const record = proofRecord(inspection);
  if (values.json) {
    sayJson(record);
  } else {
    for (const line of proofs.flatMap(describeProof)) say(line);
    sayFindings(findings, [file]);
  }
  if (hasErrors(findings)) {
    if (values.write) complain('The proof was not recorded, since there are errors.');
    return 1;
  }
  if (values.write) {
    complain(`Recorded in ${writeProof(inspection)}.`);
  }
  return 0;
}
