import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { VariantProof } from '#engine/proof.ts';
import { guidelineIds } from '#guidelines/ids.ts';
import { tensions } from '#guidelines/tensions.ts';
import { listScenarioIds, scenariosFolder } from '#cli/inspect/find-scenario-file.ts';

/** What was proved of every variant of every scenario; another test holds the record fresh. */
const proofs: readonly VariantProof[] = listScenarioIds(scenariosFolder).flatMap((id) => {
  const file = path.join(scenariosFolder, id, 'proof.json');
  const { variants }: { readonly variants: readonly VariantProof[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return variants;
});

it('earns every guideline of the catalogue somewhere', () => {
  expect(
    guidelineIds.filter((id) => !proofs.some((proof) => (proof.guidelines[id]?.earned ?? 0) > 0)),
  ).toEqual([]);
});

it('breaks every guideline of the catalogue somewhere', () => {
  expect(
    guidelineIds.filter((id) => !proofs.some((proof) => (proof.guidelines[id]?.broken ?? 0) > 0)),
  ).toEqual([]);
});

it('witnesses every tension rule that is scored', () => {
  const witnessed = new Set(proofs.flatMap((proof) => proof.tensions.map(({ rule }) => rule)));
  expect(tensions.filter(({ rule, scored }) => scored && !witnessed.has(rule))).toEqual([]);
});
