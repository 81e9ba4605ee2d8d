import { describe, expect, it } from 'vitest';
import { walkTable } from '#tests/support/table-walk.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';

describe('deriveTable', () => {
  it.each(['calm', 'furious'])('[E22] steps as the machine does, in the variant %s', (variant) => {
    const { differences } = walkTable(tinyScenario, variant);
    expect(differences).toEqual([]);
  });
});
