import { vi } from 'vitest';

/** What a browser's utterance is, as far as a voice uses it. */
export class FakeUtterance extends EventTarget {
  readonly text: string;
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  pitch = 1;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

export function fakeInstalled(
  name: string,
  more: Partial<SpeechSynthesisVoice> = {},
): SpeechSynthesisVoice {
  return { voiceURI: name, name, lang: 'en-GB', localService: true, default: false, ...more };
}

/** A browser's speech that says nothing; the test tells what becomes of the newest utterance. */
export function createFakeSynth(voices: readonly SpeechSynthesisVoice[]) {
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  const spoken: FakeUtterance[] = [];
  let installed = [...voices];
  let isSpeaking = false;
  const target = new EventTarget();
  const cancel = vi.fn<() => void>(() => {
    isSpeaking = false;
  });
  const fake = {
    pending: false,
    get speaking() {
      return isSpeaking;
    },
    getVoices: () => installed,
    speak: (utterance: FakeUtterance) => {
      spoken.push(utterance);
      isSpeaking = true;
    },
    cancel,
    resume: () => undefined,
    addEventListener: target.addEventListener.bind(target),
  };
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a whole one cannot be made by hand
    synth: fake as unknown as SpeechSynthesis,
    spoken,
    cancel,
    tell: (type: 'start' | 'end' | 'error', of = spoken.at(-1)) => {
      if (type !== 'start') isSpeaking = false;
      of?.dispatchEvent(new Event(type));
    },
    install: (next: readonly SpeechSynthesisVoice[]) => {
      installed = [...next];
      target.dispatchEvent(new Event('voiceschanged'));
    },
  };
}
