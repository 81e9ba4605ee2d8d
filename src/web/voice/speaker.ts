import type { Expression } from '#scenario/expressions.ts';
import type { Pace } from '#web/messages/pace.ts';
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

/** Says a customer's lines as they are meant. */
export interface Speaker extends Pick<Voice, 'voices' | 'watchVoices'> {
  /** @returns Stops this line; does nothing once another one is being said. */
  readonly say: (line: SpokenLine, manner: Manner, events: VoiceEvents) => () => void;
}

export function createSpeaker(voice: Voice): Speaker {
  let spoken = 0;
  return {
    voices: voice.voices,
    watchVoices: voice.watchVoices,
    say: ({ text, feels }, { character, voiceId, pace }, events) => {
      spoken += 1;
      const mine = spoken;
      let hasEnded = false;
      voice.speak(
        { text, voiceId, ...deliveryOf(character, feels ?? 'calm', pace) },
        {
          ...events,
          onEnd: (isWhole) => {
            hasEnded = true;
            events.onEnd(isWhole);
          },
        },
      );
      return () => {
        if (mine === spoken && !hasEnded) voice.stop();
      };
    },
  };
}
