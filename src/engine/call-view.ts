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
  const shared = {
    status: statusOf(place),
    newLines: frame.newLines,
    silenceCounts: header.pressure && frame.snapshot.can(eventOf({ type: 'silence' })),
    ending: frame.snapshot.context.ending,
  };
  if (place.at !== 'beat') return { ...shared, beat: null, phase: null, replies: [], cutIn: null };
  const { beat } = place;
  return {
    ...shared,
    beat: beat.id,
    phase: beat.phase,
    replies: offered(call, header, { frame, beat }),
    cutIn: cutInOf(frame, beat),
  };
}

function cutInOf(frame: Frame, beat: Beat): CallView['cutIn'] {
  const index = cuttableLine(beat, frame.snapshot);
  const isPossible = frame.snapshot.can(eventOf({ type: 'cutIn', index }));
  return isPossible && beat.cutIn !== undefined ? { index, text: beat.cutIn.say } : null;
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
  // The very first beat's order is fixed by the hash, so that a page can be prepared before a run exists (SPEC E20).
  const isFirst = beat === call.start;
  const seed = isFirst ? seedOfHash(header.scenarioHash) : header.seed;
  const enabled = enabledReplies(call, at.frame.snapshot, beat);
  return replyOrder(seed, beat.id, beat.replies.length).flatMap((index) => {
    const reply = beat.replies[index];
    if (reply === undefined || !enabled.includes(index)) return [];
    return [{ index, id: reply.id, text: reply.say }];
  });
}
