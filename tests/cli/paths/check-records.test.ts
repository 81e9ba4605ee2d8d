import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { acceptEdit, type CheckedRecords } from '#cli/paths/check-records.ts';
import { describeRecords } from '#cli/paths/describe-edit.ts';
import { writeProof } from '#cli/paths/recorded-proof.ts';
import { makeFolder, writeIn } from '#tests/cli/temporary-file.ts';
import {
  aboutRecords,
  bestRun,
  changed,
  checkFolder,
  goodText,
  makeRecorded,
} from './recorded-folder.ts';

/** Asking is worth less in it, so that the best goes from 12 to 11. */
const cheaper = changed(goodText, 'marks: { ask-outcome: 2 }', 'marks: { ask-outcome: 1 }');
const cheaperRun = bestRun
  .replace('earned: 12, best: 12', 'earned: 11, best: 11')
  .replace('points: 2, cost: 0, anger: 3, trust: 7', 'points: 1, cost: 0, anger: 3, trust: 7');

/** Ringing at once is worth more in it than the reply of the run. */
const better = changed(
  goodText,
  'say: Ring.\n',
  'say: Ring.\n        marks: { anticipate: 2, record: 1 }\n',
);

const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');

/** A folder in which everything is recorded, and then the scenario is edited. */
function makeEdited(scenario: string): string {
  const folder = makeRecorded({ 'all.yaml': bestRun });
  writeProof(checkFolder(folder).inspection);
  writeFileSync(path.join(folder, 'scenario.yaml'), scenario);
  return folder;
}

const codesOf = (checked: CheckedRecords) => aboutRecords(checked).map(({ code }) => code);
const accept = (folder: string) => {
  const checked = checkFolder(folder, true);
  const files = checked.canAccept ? acceptEdit(checked) : [];
  return {
    said: describeRecords(checked, true),
    written: files.map((file) => path.relative(folder, file)),
  };
};

it('has nothing to accept where all comes out as recorded', () => {
  const checked = checkFolder(makeEdited(goodText));
  expect([codesOf(checked), checked.edit?.isStale, describeRecords(checked, false)]).toEqual([
    ['PT201'],
    false,
    ['What comes out of its recorded runs (1) is what was recorded.'],
  ]);
});

it('says what an edit changes, and how it is accepted', () => {
  const folder = makeEdited(cheaper);
  const checked = checkFolder(folder);
  expect([codesOf(checked), describeRecords(checked, false)]).toEqual([
    ['PT103', 'PT104', 'PT201', 'PT106'],
    [
      'This edit changes 1 of 1 run, best 12 → 11 (patient, noon).',
      `To accept it: npm run -s scenario -- check ${folder}/scenario.yaml --accept`,
    ],
  ]);
});

it('tells apart variants whose best changes in other ways', () => {
  const folder = makeEdited(goodText);
  const bests = read(folder, 'proof.json')
    .replace('"best": 12', '"best": 57')
    .replace('"variant": "noon"', '"variant": "night"');
  writeIn(folder, 'proof.json', bests);
  expect(describeRecords(checkFolder(folder), false)[0]).toBe(
    'This edit changes no run, best 57 → 12 (patient), a new variant with best 12 (noon), a variant is gone that had best 12 (night).',
  );
});

it('compares with the bests of the runs where no proof was recorded', () => {
  const checked = checkFolder(makeRecorded({ 'all.yaml': bestRun }, cheaper));
  expect(describeRecords(checked, false)[0]).toBe(
    'This edit changes 1 of 1 run, best 12 → 11 (patient).',
  );
});

it('counts the runs that an edit breaks among those that it changes', () => {
  const folder = makeEdited(changed(goodText, 'id: ask\n', 'id: ask-her\n'));
  expect(describeRecords(checkFolder(folder), false)).toEqual([
    'This edit changes 1 of 1 run (1 cannot be played any more), best stays.',
  ]);
});

it('asks nothing of a scenario without any record', () => {
  const folder = makeRecorded({});
  expect([aboutRecords(checkFolder(folder)), checkFolder(folder).edit]).toEqual([[], null]);
});

describe('accepting', () => {
  it('writes what comes out now, and nothing else of a run', () => {
    const folder = makeEdited(cheaper);
    expect(accept(folder)).toEqual({
      said: ['This edit changes 1 of 1 run, best 12 → 11 (patient, noon).'],
      written: ['runs/all.yaml', 'proof.json'],
    });
    expect(read(folder, 'runs/all.yaml')).toBe(cheaperRun);
    expect(codesOf(checkFolder(folder))).toEqual(['PT201']);
  });

  it('leaves runs alone that an edit of a text does not touch', () => {
    const folder = makeEdited(changed(goodText, 'The wrong toner, twice', 'Twice'));
    expect(accept(folder)).toEqual({
      said: ['This edit changes no run, best stays.'],
      written: ['proof.json'],
    });
  });

  it('writes nothing where nothing has changed', () => {
    expect(accept(makeEdited(goodText)).written).toEqual([]);
  });

  it.each([
    ['a run cannot be played', cheaper, changed(bestRun, 'reply: ask', 'reply: demand')],
    ['a run cannot be read', cheaper, 'format: 2'],
    ['a model path is none any more', better, bestRun],
  ])('writes nothing while %s', (_name, scenario, run) => {
    const folder = makeEdited(scenario);
    writeIn(folder, 'runs/other.yaml', run);
    const before = read(folder, 'proof.json');
    const { said, written } = accept(folder);
    expect([said.at(-1), written]).toEqual([
      'Nothing was accepted: mend the other errors first.',
      [],
    ]);
    expect([read(folder, 'runs/all.yaml'), read(folder, 'proof.json')]).toEqual([bestRun, before]);
  });

  it('has only the model path against it where another reply has become better', () => {
    const { findings } = checkFolder(makeEdited(better));
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['PT009', 'PT103', 'PT104', 'PT106']);
  });

  it('writes nothing of a scenario with an error', () => {
    const folder = makeEdited(changed(goodText, 'level: first', 'level: frist'));
    expect(accept(folder)).toEqual({
      said: ['The recorded runs were not replayed: mend the errors first.'],
      written: [],
    });
  });

  it('replays the runs of a scenario whose proof has an error, and writes nothing', () => {
    const when = 'when: { all: [heard, planned] }';
    const folder = makeEdited(changed(goodText, when, 'when: { all: [heard, { not: heard }] }'));
    expect([codesOf(checkFolder(folder)), accept(folder).written]).toEqual([
      ['PT102', 'PT201'],
      [],
    ]);
  });

  it('fills in what was never recorded, laying the file out anew', () => {
    const folder = makeRecorded({ 'all.yaml': bestRun.replaceAll(/^ *result: .*\n/gm, '') });
    expect(accept(folder).written).toEqual(['runs/all.yaml', 'proof.json']);
    expect(read(folder, 'runs/all.yaml')).toBe(bestRun.replace('  # She says it twice.\n', ''));
  });

  it('replaces a value that stands in quotes', () => {
    const quoted = changed(bestRun, 'ending: printed', "ending: 'gone'");
    const folder = makeRecorded({ 'all.yaml': quoted });
    accept(folder);
    expect(read(folder, 'runs/all.yaml')).toBe(bestRun);
  });

  it('lays a file out anew where a value cannot be replaced in its place', () => {
    const folded = 'result:\n  ending: >-\n    gone\n  score: 100\n  earned: 12\n  best: 12\n';
    const folder = makeRecorded({ 'all.yaml': bestRun.replace(/^result: .*\n/m, folded) });
    accept(folder);
    expect(read(folder, 'runs/all.yaml')).toBe(bestRun.replace('  # She says it twice.\n', ''));
  });

  it('records the first proof of a scenario', () => {
    const folder = makeRecorded({});
    expect([accept(folder).written, existsSync(path.join(folder, 'proof.json'))]).toEqual([
      ['proof.json'],
      true,
    ]);
  });

  it('records nothing beside a file that is not named as a scenario is', () => {
    const file = writeIn(makeFolder(), 'draft.yaml', goodText);
    expect(existsSync(path.join(path.dirname(file), 'proof.json'))).toBe(false);
  });
});

describe('a recorded proof', () => {
  const told = (folder: string) =>
    aboutRecords(checkFolder(folder)).flatMap(({ code, message }) =>
      code === 'PT106' ? [message] : [],
    );

  it.each([
    [
      'of another version',
      '{"hash":"0","variants":[]}',
      'The recorded proof is of another version of the scenario.',
    ],
    ['that is cut off', '{', 'The recorded proof cannot be understood.'],
    ['with something else in it', '[]', 'The recorded proof cannot be understood.'],
  ])('%s is told', (_name, proof, message) => {
    const folder = makeRecorded({});
    writeIn(folder, 'proof.json', proof);
    expect(told(folder)).toEqual([message]);
  });

  it('that another prover made is told', () => {
    const folder = makeEdited(goodText);
    writeIn(
      folder,
      'proof.json',
      read(folder, 'proof.json').replace('"worst": -11', '"worst": -12'),
    );
    expect(told(folder)).toEqual([
      'The scenario is the same, and something else is proved of it now than was recorded.',
    ]);
  });

  it('that is missing beside recorded runs is told', () => {
    expect(told(makeRecorded({ 'all.yaml': bestRun }))).toEqual(['The proof was not recorded.']);
  });
});
