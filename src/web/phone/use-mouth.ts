import { useEffect, useState } from 'react';
import type { Heard, Speaker } from '#web/voice/speaker.ts';

/** A phrase that is being said; another one is another object. */
export interface Phrase {
  readonly durationMs: number;
}

/** Something that tells what of a line is heard. */
export type Heardable = Pick<Speaker, 'watchHeard'>;

/** How long the mouth is shut and open by turns, in milliseconds: syllables are not all alike. */
const rhythm = [80, 130, 70, 160, 100, 110, 60, 140] as const;

/** The mouth is shut for the breath that ends a phrase. */
const breathMs = 110;

/** How long it is open for a word that a voice tells of. */
const wordMs = 140;

/**
 * Whether the mouth is open. With a voice it follows what is heard, word by word where the voice tells
 * of words; without one, or where it failed, the phrase that appears.
 */
export function useMouth(phrase: Phrase | null, speaker: Heardable | null): boolean {
  const heard = useHeard(speaker);
  const byClock = heard === 'failure' ? phrase : null;
  const moves = useRhythm(byClock, byClock !== null || heard === 'start');
  return heard === 'word' || moves;
}

/** What was heard last; `shut` a moment after a word. Without a voice it is as if one had failed. */
function useHeard(speaker: Heardable | null): Heard | 'shut' {
  const [last, setLast] = useState<{ readonly of: Heardable; readonly heard: Heard | 'shut' }>();
  useEffect(() => {
    if (speaker === null) return undefined;
    let shutting: ReturnType<typeof setTimeout> | undefined;
    const unwatch = speaker.watchHeard((heard) => {
      clearTimeout(shutting);
      setLast({ of: speaker, heard });
      if (heard !== 'word') return;
      shutting = setTimeout(() => setLast({ of: speaker, heard: 'shut' }), wordMs);
    });
    return () => {
      unwatch();
      clearTimeout(shutting);
    };
  }, [speaker]);
  if (speaker === null) return 'failure';
  return last?.of === speaker ? last.heard : 'end';
}

/** Whether the mouth is open in the rhythm of somebody who talks. */
function useRhythm(phrase: Phrase | null, isTalking: boolean): boolean {
  const [open, setOpen] = useState<{ readonly in: Phrase | null }>();
  useEffect(() => {
    if (!isTalking) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (place: number, leftMs: number) => {
      const waitMs = rhythm[place % rhythm.length] ?? wordMs;
      timer = setTimeout(() => {
        const isOver = leftMs - waitMs < breathMs;
        setOpen(!isOver && place % 2 === 0 ? { in: phrase } : undefined);
        if (!isOver) wait(place + 1, leftMs - waitMs);
      }, waitMs);
    };
    wait(0, phrase?.durationMs ?? Infinity);
    return () => clearTimeout(timer);
  }, [isTalking, phrase]);
  return isTalking && open?.in === phrase && open !== undefined;
}
