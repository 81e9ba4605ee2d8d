import { createBrowserVoice } from './browser-voice.ts';
import { createSpeaker, type Speaker } from './speaker.ts';

/** A speaker with the browser's own voices. Asked for only where the browser has speech at all. */
export function openSpeaker(): Speaker {
  const voice = createBrowserVoice(globalThis.speechSynthesis, document.documentElement.lang);
  // Some browsers go on speaking after the page was left or reloaded.
  globalThis.addEventListener('pagehide', voice.stop);
  return createSpeaker(voice);
}
