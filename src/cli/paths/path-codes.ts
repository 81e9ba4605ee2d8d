import type { Finding, Position, Severity } from '#scenario/finding.ts';

interface CodeEntry {
  readonly severity: Severity;
  /** One sentence for docs/path-codes.md. */
  readonly means: string;
}

const error = (means: string): CodeEntry => ({ severity: 'error', means });
const warning = (means: string): CodeEntry => ({ severity: 'warning', means });

/** PT0xx: a recorded run is no run of the scenario. `--accept` changes nothing while one of these stands. */
const brokenCodes = {
  PT001: error('A file in runs/ cannot be read.'),
  PT002: error('The file of a recorded run is larger than 64 KiB.'),
  PT003: error('More than 100 recorded runs stand beside the scenario.'),
  PT004: error('A file in runs/ is not named as a recorded run is, so it is not read.'),
  PT005: error('The fields of a recorded run, or of one of its moves, do not go together.'),
  PT006: error('A recorded run names something that the scenario does not have.'),
  PT007: error('A move of a recorded run cannot be made there any more.'),
  PT008: error('A recorded run stops before the call is over.'),
  PT009: error('A recorded run does not show what it says that it shows.'),
} as const;

/** PT1xx: something else came out than was recorded. `--accept` records what comes out now. */
const staleCodes = {
  PT101: error('What comes out of a run, or of one of its moves, was not recorded yet.'),
  PT102: error('A recorded run ends with another ending.'),
  PT103: error('A recorded run has another score, other points, or another best.'),
  PT104: error('A move of a recorded run has other points or another cost.'),
  PT105: error('After a move of a recorded run the customer is in another mood.'),
  PT106: error('The recorded proof is missing, or it is not of this version of the scenario.'),
} as const;

/** PT2xx: what the set of recorded runs lacks. */
const setCodes = {
  PT201: warning('The recorded runs leave something out that a set of them shows.'),
} as const;

/** What the replay of recorded runs can find (docs/path-codes.md). A code never changes its meaning. */
export const pathCodes = { ...brokenCodes, ...staleCodes, ...setCodes } as const;

/** A code of {@link pathCodes}. */
export type PathCode = keyof typeof pathCodes;

/** Whether `--accept` mends a finding: what was recorded is not what comes out. */
export const isStale = ({ code }: Finding): boolean => Object.hasOwn(staleCodes, code);

/** A finding of the replay, with the severity of its code. */
export function pathFinding(
  code: PathCode,
  place: Position & { readonly file: string },
  told: Pick<Finding, 'message' | 'hint'>,
): Finding {
  const { file, line, column } = place;
  return { code, severity: pathCodes[code].severity, file, line, column, ...told };
}
