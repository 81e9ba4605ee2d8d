import { sentencesOf } from './sentences.ts';
import type { InstalledVoice, Utterance, Voice, VoiceEvents } from './voice.ts';

/** In milliseconds. A browser that may not speak sometimes says nothing at all about it. */
const startWithinMs = 2500;

/** Twice what a slow speaker takes: some voices break off and never tell that they have ended. */
const patienceMs = 4000;
const patienceMsPerCharacter = 150;

/**
 * The browser's own speech. Only voices that speak the page's language on this very device are offered:
 * a voice that is not local sends each line to its maker's server, and nothing of a call leaves the
 * machine.
 *
 * @param language As in the page's `lang`.
 */
export function createBrowserVoice(synth: SpeechSynthesis, language: string): Voice {
  let saying: SpeechSynthesisUtterance | null = null;
  let limit: ReturnType<typeof setTimeout> | undefined;
  let found = findVoices(synth, language);
  let listed = found.map(describe);
  const listeners = new Set<() => void>();
  synth.addEventListener('voiceschanged', () => {
    found = findVoices(synth, language);
    listed = found.map(describe);
    for (const listener of listeners) listener();
  });

  const stop = () => {
    saying = null;
    clearTimeout(limit);
    // Only what speaks: in Chrome a needless cancel swallows what is said right after it.
    if (synth.speaking || synth.pending) synth.cancel();
  };

  /** One sentence after the other: Chrome breaks off what takes longer than some 15 seconds. */
  const sayFrom = (place: number, before: number, { line, events, voice }: Saying) => {
    const text = sentencesOf(line.text)[place];
    if (text === undefined) {
      saying = null;
      events.onEnd(true);
      return;
    }
    const sentence = new SpeechSynthesisUtterance(text.trim());
    sentence.voice = voice;
    sentence.lang = voice.lang;
    sentence.rate = line.rate;
    sentence.pitch = line.pitch;
    // Kept: a browser forgets an utterance that nobody holds, and then never tells its end.
    saying = sentence;
    const unlessStopped = (act: () => void) => () => {
      if (saying !== sentence) return;
      clearTimeout(limit);
      act();
    };
    const fail = unlessStopped(() => {
      stop();
      events.onEnd(false);
    });
    const upTo = before + text.length;
    sentence.addEventListener(
      'start',
      unlessStopped(() => {
        limit = setTimeout(fail, patienceMs + (patienceMsPerCharacter * text.length) / line.rate);
        if (place === 0) events.onStart();
        events.onBoundary(upTo);
      }),
    );
    sentence.addEventListener(
      'end',
      unlessStopped(() => sayFrom(place + 1, upTo, { line, events, voice })),
    );
    sentence.addEventListener('boundary', ({ name }) => {
      if (saying === sentence && name === 'word') events.onWord();
    });
    sentence.addEventListener('error', fail);
    limit = setTimeout(fail, startWithinMs);
    synth.speak(sentence);
  };

  return {
    speak: (line, events) => {
      stop();
      const voice =
        found.find(({ voiceURI }) => voiceURI === line.voiceId) ??
        found.find((one) => one.default) ??
        found[0];
      if (voice === undefined) {
        events.onEnd(false);
        return;
      }
      // Another page of this browser may have left its speech paused.
      synth.resume();
      sayFrom(0, 0, { line, events, voice });
    },
    stop,
    voices: () => listed,
    watchVoices: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

interface Saying {
  readonly line: Utterance;
  readonly events: VoiceEvents;
  readonly voice: SpeechSynthesisVoice;
}

function findVoices(synth: SpeechSynthesis, language: string): readonly SpeechSynthesisVoice[] {
  return synth
    .getVoices()
    .filter((voice) => voice.localService && primary(voice.lang) === primary(language));
}

/** The language without its country; Android writes "en_GB". */
function primary(language: string): string | undefined {
  return language.toLowerCase().split(/[-_]/u)[0];
}

function describe({ voiceURI, name }: SpeechSynthesisVoice): InstalledVoice {
  return { id: voiceURI, name };
}
