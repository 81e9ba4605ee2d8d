import type { Severity } from '#scenario/finding.ts';
import { type ProofCode, proofCodes } from './proof-codes.ts';
import type { ProofFinding } from './proof.ts';

/** A finding before its variants are named. */
export interface FoundProblem {
  readonly code: ProofCode;
  readonly path: string;
  readonly message: string;
  readonly hint: string;
  /** The variant it was found in; none for what concerns the whole file. */
  readonly variant?: string;
  /** Tells apart what stands at the same path, such as two players of a variant. */
  readonly about?: string;
}

/** Collects findings: the same one in several variants is told once, with their names. */
export interface FindingCollector {
  readonly add: (problem: FoundProblem) => void;
  readonly all: () => readonly ProofFinding[];
}

/** More findings than anybody reads; a file that was made to have millions must not fill the memory. */
const mostFindings = 500;
const mostNames = 4;

/** An empty collector. @param variants How many variants the scenario has. */
export function collectFindings(variants: number): FindingCollector {
  const found = new Map<string, { readonly problem: FoundProblem; readonly variants: string[] }>();
  return {
    add(problem) {
      const key = `${problem.code} ${problem.path} ${problem.about ?? ''}`;
      const known = found.get(key);
      if (known !== undefined) {
        if (problem.variant !== undefined) known.variants.push(problem.variant);
      } else if (found.size < mostFindings) {
        found.set(key, {
          problem,
          variants: problem.variant === undefined ? [] : [problem.variant],
        });
      }
    },
    all: () =>
      [...found.values()].map(({ problem, variants: names }) => {
        const { code, path, message, hint } = problem;
        const severity: Severity = proofCodes[code].severity;
        const where = variants < 2 || names.length === 0 ? '' : ` (${sayVariants(names)})`;
        return { code, severity, path, message: message.replace(/\.$/, `${where}.`), hint };
      }),
  };
}

function sayVariants(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ');
  const more = names.length - mostNames;
  return `${names.length === 1 ? 'variant' : 'variants'} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
