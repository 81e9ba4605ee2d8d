import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findScenarioFile, projectFolder } from '#cli/inspect/find-scenario-file.ts';
import { inspectBounded } from '#cli/inspect/inspect-bounded.ts';
import { proofRecord } from '#cli/inspect/inspection.ts';
import { hasErrors, sayFindings } from '#cli/terminal/say-findings.ts';
import { readOneTarget, readOptions } from '#cli/terminal/read-options.ts';
import { complain, say, sayJson } from '#cli/terminal/say.ts';
import { describeProof } from '#cli/terminal/describe-proof.ts';
import { toPrintableJson } from '#cli/terminal/printable.ts';

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
    const proofFile = path.join(path.dirname(file), 'proof.json');
    writeFileSync(proofFile, `${toPrintableJson(seenFromProject(record))}\n`);
    complain(`Recorded in ${proofFile}.`);
  }
  return 0;
}

/** The same record wherever the command was given: files as seen from the project's folder. */
function seenFromProject(record: ReturnType<typeof proofRecord>) {
  const findings = record.findings.map((finding) => {
    const file = path.relative(projectFolder, path.resolve(finding.file));
    return { ...finding, file: file.replaceAll(path.sep, '/') };
  });
  return { ...record, findings };
}
