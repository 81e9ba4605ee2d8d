import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listScenarioIds, scenariosFolder } from '#cli/inspect/find-scenario-file.ts';
import { parseScenario } from '#scenario/parse.ts';
import type { Beat, Line } from '#scenario/schema.ts';

const callPhases: ReadonlySet<string> = new Set(['open', 'explore', 'solve', 'close']);
/** A reaction to silence is said at once: no more than a breath. */
const mostWords = 16;
const wordsAMinute = 170;

const wordsOf = (text: string): number =>
  text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** The learner is on the phone: in the call, and after it where the customer speaks before the reply. */
const isLive = ({ phase, customer }: Beat): boolean =>
  callPhases.has(phase) || (phase === 'epilogue' && customer.length > 0);

const linesOf = (beat: Beat): readonly Line[] => [
  ...beat.customer,
  ...(beat.cutIn?.answer ?? []),
  ...(beat.silence?.answer ?? []),
  ...beat.replies.flatMap(({ answer }) => answer),
];

describe.each(listScenarioIds(scenariosFolder))('%s', (id) => {
  const file = path.join(scenariosFolder, id, 'scenario.yaml');
  const beats = parseScenario(readFileSync(file), file).scenario?.beats ?? [];
  const live = beats.filter(isLive);
  const reactions = beats.flatMap((beat) => beat.silence?.answer ?? []);

  it('answers a silence at every beat on the phone, and nowhere else', () => {
    expect(live.length).toBeGreaterThan(20);
    expect(beats.filter(({ silence }) => silence !== undefined)).toEqual(live);
    expect(live.filter(({ silence }) => silence?.answer.length === 0)).toEqual([]);
  });

  it('leaves the turn to the learner after a silence', () => {
    expect(live.filter(({ silence }) => silence?.to !== undefined)).toEqual([]);
  });

  it('answers a silence in a breath', () => {
    expect(reactions.filter(({ say }) => wordsOf(say) > mostWords)).toEqual([]);
  });

  it('never says again what it answered a silence with', () => {
    const said = beats.flatMap(linesOf).map(({ say }) => say);
    expect(reactions.filter(({ say }) => said.indexOf(say) !== said.lastIndexOf(say))).toEqual([]);
  });

  it('lets the learner cut in while the complaint of the opening runs, for 6 to 20 seconds', () => {
    const complaints = beats
      .filter(({ phase, cutIn }) => phase === 'open' && cutIn !== undefined)
      .flatMap(({ customer }) => customer);
    const seconds = complaints.map(({ say }) => (wordsOf(say) * 60) / wordsAMinute);
    expect(seconds.length).toBeGreaterThan(0);
    expect(seconds.filter((length) => length < 6 || length > 20)).toEqual([]);
  });

  it('lets the learner cut in at six moments or more, and answers each', () => {
    const cutIns = beats.flatMap(({ cutIn }) => cutIn ?? []);
    expect(cutIns.length).toBeGreaterThanOrEqual(6);
    expect(cutIns.filter(({ answer }) => answer.length === 0)).toEqual([]);
  });
});
