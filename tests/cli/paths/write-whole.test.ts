import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CannotWriteError, writeWhole } from '#cli/paths/write-whole.ts';
import { makeFolder, writeIn } from '#tests/cli/temporary-file.ts';

it('writes over a file, and leaves nothing else behind', () => {
  const folder = makeFolder();
  const file = writeIn(folder, 'all.yaml', 'before');
  writeIn(folder, '.all.yaml.draft', 'left behind');
  writeWhole(file, 'after');
  expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['all.yaml'], 'after']);
});

it('takes the place of a link, and leaves alone what it leads to', () => {
  const folder = makeFolder();
  const other = writeIn(folder, 'other.txt', 'mine');
  const file = path.join(folder, 'proof.json');
  symlinkSync(other, file);
  writeWhole(file, 'proof');
  expect([readFileSync(other, 'utf8'), readFileSync(file, 'utf8')]).toEqual(['mine', 'proof']);
});

it('says what to look at when a file cannot be written', () => {
  const folder = makeFolder();
  const inFile = path.join(writeIn(folder, 'runs', ''), 'all.yaml');
  const asked = `Cannot write ${inFile} (EEXIST). Check that its folder is one that you may write in.`;
  expect(() => writeWhole(inFile, '')).toThrow(CannotWriteError);
  expect(() => writeWhole(inFile, '')).toThrow(asked);
});

it('leaves no draft beside what cannot be written over', () => {
  const folder = makeFolder();
  mkdirSync(path.join(folder, 'all.yaml'));
  expect(() => writeWhole(path.join(folder, 'all.yaml'), '')).toThrow(CannotWriteError);
  expect(readdirSync(folder)).toEqual(['all.yaml']);
});
