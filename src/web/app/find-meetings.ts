import type { GuidelineId } from '#guidelines/ids.ts';
import { loadDebrief } from '#web/debrief/load-debrief.ts';
import { anchorOf, ownWords, type Story } from '#web/debrief/story.ts';
import type { Encounter, Meeting, Meetings } from '#web/guidelines/meeting.ts';
import { isStorageError } from '#web/runs/run-errors.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import { createJudge } from './cached-judge.ts';
import { links } from './links.ts';

/** Each run is replayed, and what is older says little about how one talks today. */
const mostCalls = 20;

/**
 * Where a guideline counted in the learner's finished runs, the latest first. Forks are left out: most
 * of a fork is the run that it came from. So are runs that cannot be replayed.
 */
export async function findMeetings(
  runs: Pick<RunStore, 'list' | 'load' | 'loadNotes' | 'findScenario'>,
  guideline: GuidelineId,
): Promise<Meetings> {
  try {
    const { runs: rows } = await runs.list();
    const judge = createJudge();
    const meetings: Meeting[] = [];
    let calls = 0;
    for (const { id, header, finishedAt } of rows) {
      if (finishedAt === null || header.origin !== null) continue;
      if (calls === mostCalls) break;
      // oxlint-disable-next-line no-await-in-loop -- one at a time leaves the page responsive
      const loaded = await loadDebrief({ runs, judge }, id);
      if (loaded.type === 'unavailable') return { type: 'unavailable' };
      if (loaded.type !== 'ready') continue;
      calls += 1;
      const encounters = encountersIn(loaded.story, guideline);
      if (encounters.length > 0) meetings.push(meetingOf(loaded.story, finishedAt, encounters));
    }
    return { type: 'read', calls, meetings };
  } catch (error) {
    if (isStorageError(error)) return { type: 'unavailable' };
    throw error;
  }
}

function meetingOf(
  { runId, scenario, header }: Story,
  finishedAt: number,
  encounters: readonly Encounter[],
): Meeting {
  const variant = scenario.variants.find(({ id }) => id === header.variant);
  return {
    runId,
    scenario: scenario.title,
    variant: variant?.title ?? header.variant,
    finishedAt,
    encounters,
  };
}

/** The moves that a guideline has a mark for, and those that let its chance pass. */
function encountersIn({ runId, scenario, debrief }: Story, guideline: GuidelineId): Encounter[] {
  const { moves, profile } = debrief;
  const chances = profile.find((row) => row.guideline === guideline)?.moves ?? [];
  return moves.flatMap((move) => {
    const mark = move.marks.find((one) => one.guideline === guideline);
    if (mark === undefined && !chances.includes(move.logIndex)) return [];
    return [
      {
        logIndex: move.logIndex,
        beat: scenario.beats.find(({ id }) => id === move.beat)?.title ?? null,
        said: ownWords(move),
        points: mark?.points ?? 0,
        href: `${links.debrief(runId)}#${anchorOf(move.logIndex)}`,
      },
    ];
  });
}
