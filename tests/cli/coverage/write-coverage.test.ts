import { describe, expect, it } from 'vitest';
import type { CoveredScenario } from '#cli/coverage/cover-scenario.ts';
import { markdownTable } from '#cli/coverage/markdown-table.ts';
import { writeCoverage } from '#cli/coverage/write-coverage.ts';

const covered: CoveredScenario = {
  id: 'wrong-toner',
  title: 'The wrong toner, twice',
  trains: ['steady'],
  tensions: [
    { rule: 3, act: 'news' },
    { rule: 3, act: 'question' },
  ],
  uses: new Map([
    ['steady', { earned: ['before', 'after'], broken: ['before'] }],
    ['refer-well', { earned: [], broken: ['who-rings'] }],
  ]),
};

const cellsOf = (line: string) =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .slice(1, -1);
const written = writeCoverage([covered]).split('\n');
const rowOf = (first: string) => written.map(cellsOf).find((cells) => cells.includes(first)) ?? [];

describe('writeCoverage', () => {
  it('gives a piece of advice its place, its guideline and what the scenario has of it', () => {
    expect(rowOf('Breathe deeply a few times')).toEqual([
      'tip 1, pro tip',
      'Breathe deeply a few times',
      '[steady](#steady)',
      '+2 −1',
    ]);
  });

  it('puts into brackets what the scenario does not claim to train', () => {
    const said = 'Whoever takes over gets it in writing: the issue, what was said, what was agreed';
    expect(rowOf(said).at(-1)).toBe('(+0 −1)');
  });

  it('says why a piece of advice is not scored', () => {
    expect(rowOf('When you are the customer, do not be the difficult one')).toEqual([
      'note at the end',
      'When you are the customer, do not be the difficult one',
      '_It speaks to the customer, and the learner is the other side_',
      '',
    ]);
  });

  it('lists the beats of a guideline under its heading', () => {
    const at = written.indexOf('### steady');
    const row = written.slice(at).find((line) => line.startsWith('| wrong-toner'));
    expect(cellsOf(row ?? '')).toEqual(['wrong-toner', '`before`, `after`', '`before`']);
  });

  it('names each kind of reply that witnesses a tension rule', () => {
    expect(rowOf('3. Listen first or speak first').at(-1)).toBe('`news`, `question`');
  });
});

describe('markdownTable', () => {
  it('aligns the columns, also where a row is short', () => {
    expect(markdownTable(['a', 'bcde'], [['fghi', 'j'], ['é']])).toEqual([
      '| a    | bcde |',
      '| ---- | ---- |',
      '| fghi | j    |',
      '| é    |      |',
    ]);
  });
});
