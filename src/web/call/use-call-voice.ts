import { useEffect, useMemo, useState } from 'react';
import type { SpokenCall } from '#web/voice/open-voice.ts';
import type { LineEvents, Manner, SpokenLine } from '#web/voice/speaker.ts';
import type { CallPreferences } from './call-settings.tsx';

/** Fetches what speaks; null where the browser has no speech. The same function on every render. */
export type OpenVoice = (() => Promise<SpokenCall>) | null;

/** Says a line. @returns Stops it. */
export type Say = (line: SpokenLine, events: LineEvents) => () => void;

interface CallVoice {
  /** Null while nothing is read aloud; the call then goes on by the clock. */
  readonly say: Say | null;
  /** Null before it was wanted, or where it cannot be had. */
  readonly spoken: SpokenCall | null;
}

/** The customer's voice. Nothing of it is loaded before it is switched on. */
export function useCallVoice(
  open: OpenVoice,
  { hasVoice: isAsked, isMuted, voiceId, pace }: CallPreferences,
  character: Manner['character'],
): CallVoice {
  const [spoken, setSpoken] = useState<SpokenCall | null>(null);
  const hasVoice = isAsked && !isMuted;
  const isWanted = hasVoice && spoken === null;
  useEffect(() => {
    if (!isWanted || open === null) return;
    void open().then(setSpoken, () => {
      // A chunk that does not arrive (offline, a new version published) costs the sound, nothing else.
    });
  }, [isWanted, open]);
  const say = useMemo<Say | null>(() => {
    if (spoken === null || !hasVoice) return null;
    return (line, events) => spoken.speaker.say(line, { character, voiceId, pace }, events);
  }, [spoken, hasVoice, character, voiceId, pace]);
  return { say, spoken };
}
