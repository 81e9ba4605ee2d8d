import type { ComponentType } from 'react';
import { createBrowserVoice } from './browser-voice.ts';
import { createSpeaker, type Speaker } from './speaker.ts';
import { VoiceChoice, type VoiceChoiceProps } from './voice-choice.tsx';

/** What only a call that is read aloud needs; it comes in one piece, once somebody wants it. */
export interface SpokenCall {
  readonly speaker: Speaker;
  readonly VoiceChoice: ComponentType<VoiceChoiceProps>;
}

/** Speaks with the browser's own voices. Asked for only where the browser has speech at all. */
export function openVoice(): SpokenCall {
  const voice = createBrowserVoice(globalThis.speechSynthesis, document.documentElement.lang);
  // Some browsers go on speaking after the page was left or reloaded.
  globalThis.addEventListener('pagehide', voice.stop);
  return { speaker: createSpeaker(voice), VoiceChoice };
}
