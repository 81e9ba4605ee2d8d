import type { Finding } from '#scenario/finding.ts';
import { wrapText } from './printable.ts';

/** Where the rules of good scenarios that were broken are explained; nothing where none was. */
export function describePages(findings: readonly Pick<Finding, 'code'>[]): string[] {
  const codes = findings.map(({ code }) => code).filter((code) => code.startsWith('SC3'));
  const pages = [...new Set(codes)].toSorted().map((code) => `docs/findings/${code}.md`);
  return pages.length === 0 ? [] : wrapText(`Why, and how to mend it: ${pages.join(', ')}`, 100);
}
