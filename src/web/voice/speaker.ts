import type { Expression } from '#scenario/expressions.ts';
import type { Pace } from '#web/messages/paces.ts';
import { type Character, deliveryOf } from './delivery.ts';
import type { Voice, VoiceEvents } from './voice.ts';

/** What is said, and how it is meant. */
export interface SpokenLine {
  readonly text: string;
  readonly feels: Expression | null;
}

/** Who says it, in which installed voice, and how fast lines are to arrive. */
export interface Manner {
  readonly character: Character;
  readonly voiceId: string | null;
  readonly pace: Pace;
}

/** What of a line is heard: its beginning, a word where the voice tells of them, its end, or no more. */
export type Heard = 'start' | 'word' | 'end' | 'failure';

/** What becomes of a line; words are told to whoever watches. */
export type LineEvents = Omit<VoiceEvents, 'onWord'>;

/** Says a customer's lines as they are meant. */
export interface Speaker extends Pick<Voice, 'voices' | 'watchVoices'> {
  /** @returns Stops this line; does nothing once another one is being said. */
  readonly say: (line: SpokenLine, manner: Manner, events: LineEvents) => () => void;
  /** Tells what is heard of every line. @returns Ends the watch. */
  readonly watchHeard: (listener: (heard: Heard) => void) => () => void;
}

export function createSpeaker(voice: Voice): Speaker {
  let spoken = 0;
  const listeners = new Set<(heard: Heard) => void>();
  const tell = (heard: Heard) => {
    for (const listener of listeners) listener(heard);
  };
  return {
    voices: voice.voices,
    watchVoices: voice.watchVoices,
    watchHeard: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: ({ text, feels }, { character, voiceId, pace }, events) => {
      spoken += 1;
      const mine = spoken;
      let hasEnded = false;
      voice.speak(
        { text, voiceId, ...deliveryOf(character, feels ?? 'calm', pace) },
        {
          ...events,
          onStart: () => {
            tell('start');
            events.onStart();
          },
          onWord: () => tell('word'),
          onEnd: (isWhole) => {
            hasEnded = true;
            tell(isWhole ? 'end' : 'failure');
            events.onEnd(isWhole);
          },
        },
      );
      return () => {
        if (mine !== spoken || hasEnded) return;
        voice.stop();
        tell('end');
      };
    },
  };
}
