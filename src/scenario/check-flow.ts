import type { Checking } from './checking.ts';
import type { Beat, Phase } from './schema.ts';

/** 0 in the call, 1 in the recap, 2 in the epilogue: a run never goes back. */
function stageOf(phase: Phase): number {
  if (phase === 'recap') return 1;
  return phase === 'epilogue' ? 2 : 0;
}

/** SC208, SC209, SC213 to SC215, SC227: how a run goes from its start to its end. */
export function checkFlow(checking: Checking): void {
  checkDefaultVariant(checking);
  checkEndings(checking);
  checkStarts(checking);
  checkStages(checking);
}

function checkDefaultVariant({ scenario, add }: Checking): void {
  const { variants } = scenario;
  const defaults = [...variants.entries()].filter(([, variant]) => variant.default);
  if (defaults.length === 0) {
    add('SC208', '/variants', () => ({
      message: 'No variant is the default.',
      hint: 'Write "default: true" at the one that is offered first.',
    }));
  }
  for (const [index, { id }] of defaults.slice(1)) {
    add('SC208', `/variants/${index}/default`, () => ({
      message: `Variant "${id}" is a default beside "${defaults[0]?.[1].id ?? ''}".`,
      hint: 'Leave "default: true" at one of them.',
    }));
  }
}

function checkEndings({ scenario, add }: Checking): void {
  const { endings, beats } = scenario;
  const phases = new Map(beats.map(({ id, phase }) => [id, phase]));
  for (const [index, { id, when, then }] of endings.entries()) {
    const isLast = index === endings.length - 1;
    if (isLast && when !== undefined) {
      add('SC209', `/endings/${index}/when`, () => ({
        message: `The last ending, "${id}", has a condition; when it does not hold, the call has no ending.`,
        hint: 'Take "when" out of the last ending, or add one without it below.',
      }));
    }
    if (!isLast && when === undefined) {
      add('SC209', `/endings/${index}`, () => ({
        message: `Ending "${id}" has no condition, so that those below it can never come.`,
        hint: 'Give it a "when", or move it to the end.',
      }));
    }
    const phase = then === undefined ? undefined : phases.get(then);
    if (phase !== undefined && stageOf(phase) === 0) {
      add('SC213', `/endings/${index}/then`, () => ({
        message: `Ending "${id}" goes on at "${then ?? ''}", a beat of phase ${phase}.`,
        hint: 'Name a recap or an epilogue beat, or take "then" out.',
      }));
    }
  }
}

function checkStarts({ scenario, add }: Checking): void {
  const [first] = scenario.beats;
  const byId = new Map(scenario.beats.map((beat) => [beat.id, beat]));
  const starts = scenario.variants.map(({ start }, index) => ({
    beat: start === undefined ? undefined : byId.get(start),
    path: `/variants/${index}/start`,
  }));
  for (const { beat, path } of [{ beat: first, path: '/beats/0/phase' }, ...starts]) {
    if (!beat || stageOf(beat.phase) === 0) continue;
    add('SC227', path, () => ({
      message: `A run cannot start at "${beat.id}", a beat of phase ${beat.phase}.`,
      hint: 'Start at a beat of the call, or of phase prepare.',
    }));
  }
}

function checkStages({ scenario, moves, add }: Checking): void {
  const byId = new Map(scenario.beats.map((beat) => [beat.id, beat]));
  for (const { move, beat, path } of moves) {
    for (const [index, { then }] of (move.to ?? []).entries()) {
      // A beat named "end" is refused by its id; the word leads out of the call all the same.
      const next = then === 'end' ? undefined : byId.get(then);
      if (next) checkStep({ beat, next, path: `${path}/to/${index}/then` }, add);
    }
  }
}

function checkStep(
  { beat, next, path }: { readonly beat: Beat; readonly next: Beat; readonly path: string },
  add: Checking['add'],
): void {
  const from = stageOf(beat.phase);
  const to = stageOf(next.phase);
  if (from === 0 && to > 0) {
    add('SC214', path, () => ({
      message: `"${beat.id}" is part of the call and leads to the ${next.phase} "${next.id}" without an ending.`,
      hint: `Write "to: end", and "then: ${next.id}" at the ending.`,
    }));
  } else if (from > to) {
    add('SC215', path, () => ({
      message: `"${beat.id}" is of phase ${beat.phase} and leads back to "${next.id}" of phase ${next.phase}.`,
      hint: 'Lead on to an epilogue, or write "to: end".',
    }));
  }
}
