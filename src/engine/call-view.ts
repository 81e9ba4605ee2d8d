import type { Beat } from '#scenario/schema.ts';
import type { CompiledCall } from './compile.ts';
import { cuttableLine, eventOf, type Frame } from './frame.ts';
import { replyOrder, seedOfHash } from './order.ts';
import { enabledReplies, type Place, placeOf } from './place.ts';
import type { RunHeader } from './run.ts';
import type { CallView, OfferedReply } from './view.ts';

/** What a screen shows of a frame (SPEC E16). */
export function viewOf(call: CompiledCall, header: RunHeader, frame: Frame): CallView {
  const place = placeOf(call, frame.snapshot);
  const beat = place.at === 'beat' ? place.beat : null;
  const cut = beat === null ? -1 : cuttableLine(beat, frame.snapshot);
  const mayCut = frame.snapshot.can(eventOf({ type: 'cutIn', index: cut }));
  return {
    status: statusOf(place),
    beat: beat?.id ?? null,
    phase: beat?.phase ?? null,
    newLines: frame.newLines,
    replies: beat === null ? [] : offered(call, header, { frame, beat }),
    cutIn: mayCut ? { index: cut, text: beat?.cutIn?.say ?? '' } : null,
    silenceCounts: header.pressure && frame.snapshot.can(eventOf({ type: 'silence' })),
    ending: frame.snapshot.context.ending,
  };
}

function statusOf(place: Place): CallView['status'] {
  if (place.at !== 'beat') return place.at;
  return place.part === 'speaking' || place.part === 'again' ? 'speaking' : 'choosing';
}

function offered(
  call: CompiledCall,
  header: RunHeader,
  at: { readonly frame: Frame; readonly beat: Beat },
): readonly OfferedReply[] {
  const { beat } = at;
  // The very first beat stands in the prerendered page, before there is a seed (SPEC E20).
  const isFirst = at.frame.taken === null;
  const seed = isFirst ? seedOfHash(header.scenarioHash) : header.seed;
  const enabled = enabledReplies(call, at.frame.snapshot, beat);
  return replyOrder(seed, beat.id, beat.replies.length).flatMap((index) => {
    const reply = beat.replies[index];
    if (reply === undefined || !enabled.includes(index)) return [];
    return [{ index, id: reply.id, text: reply.say }];
  });
}
