import type { Page } from '@playwright/test';

/** What the page gave its browser to say. */
export interface Spoken {
  readonly text: string;
  /** Null for the one of the browser's choice. */
  readonly voice: string | null;
  readonly rate: number;
  readonly pitch: number;
  /** The words stood on the screen as they were begun. */
  readonly isShown: boolean;
}

/** A voice of the device, or of a server. */
export interface FakeVoice {
  readonly name: string;
  readonly lang?: string;
  readonly localService?: boolean;
  readonly default?: boolean;
}

/** What the script below leaves in the page. */
interface Faked {
  readonly fakeSpeech: {
    readonly spoken: Spoken[];
    isHeld: boolean;
    readonly isSpeaking: () => boolean;
  };
}

/**
 * Gives the page a browser's speech that makes no sound: it begins, tells of each word, and ends, all at
 * once, unless it is held. Like the real one it tells of an utterance that was broken off.
 */
export async function fakeSpeech(page: Page, voices: readonly FakeVoice[]): Promise<void> {
  await page.addInitScript((names) => {
    class Utterance extends EventTarget {
      readonly text: string;
      voice: { readonly name: string } | null = null;
      lang = '';
      rate = 1;
      pitch = 1;

      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const installed = names.map((voice) => ({
      lang: 'en-GB',
      localService: true,
      default: false,
      ...voice,
      voiceURI: `urn:${voice.name}`,
    }));
    let saying: Utterance | null = null;
    const fake = { spoken: [] as unknown[], isHeld: false, isSpeaking: () => saying !== null };
    const tell = (utterance: Utterance, type: string, more: object = {}) =>
      utterance.dispatchEvent(Object.assign(new Event(type), more));
    const isShown = ({ text }: Utterance) =>
      [...document.querySelectorAll('main p')].some((line) => line.textContent?.includes(text));
    const say = (utterance: Utterance) => {
      if (saying !== utterance) return;
      tell(utterance, 'start');
      for (const word of utterance.text.matchAll(/\S+/gu)) {
        tell(utterance, 'boundary', { name: 'word', charIndex: word.index });
      }
      const { text, voice, rate, pitch } = utterance;
      const shown = isShown(utterance);
      fake.spoken.push({ text, voice: voice?.name ?? null, rate, pitch, isShown: shown });
      if (fake.isHeld) return;
      saying = null;
      tell(utterance, 'end');
    };
    const synth = Object.assign(new EventTarget(), {
      pending: false,
      paused: false,
      getVoices: () => installed,
      speak: (utterance: Utterance) => {
        saying = utterance;
        setTimeout(() => say(utterance));
      },
      cancel: () => {
        const last = saying;
        saying = null;
        if (last !== null) tell(last, 'error', { error: 'canceled' });
      },
      pause: () => undefined,
      resume: () => undefined,
    });
    Object.defineProperty(synth, 'speaking', { get: fake.isSpeaking });
    Object.defineProperties(globalThis, {
      fakeSpeech: { value: fake },
      speechSynthesis: { value: synth },
      SpeechSynthesisUtterance: { value: Utterance },
    });
  }, voices);
}

/** What was said since the page was opened. */
export async function spokenOn(page: Page): Promise<readonly Spoken[]> {
  return page.evaluate(() => (globalThis as unknown as Faked).fakeSpeech.spoken);
}

/** Whether something is being said at this moment. */
export async function isSpeaking(page: Page): Promise<boolean> {
  return page.evaluate(() => (globalThis as unknown as Faked).fakeSpeech.isSpeaking());
}

/** From now on what is being said goes on until it is broken off. */
export async function holdSpeech(page: Page): Promise<void> {
  await page.evaluate(() => {
    (globalThis as unknown as Faked).fakeSpeech.isHeld = true;
  });
}
