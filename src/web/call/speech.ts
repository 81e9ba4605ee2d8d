import type { TranscriptLine } from '#engine/view.ts';
import type { Pace } from '#web/messages/paces.ts';

/** Words a minute. A calm speaker on the phone says about 170; scenes are read, which is faster. */
const spokenWords: Readonly<Record<Pace, number>> = { normal: 170, fast: 300, instant: Infinity };
const readWords: Readonly<Record<Pace, number>> = { normal: 280, fast: 450, instant: Infinity };

/** One step of a speech: a phrase that is being said, or a scene that is being read. */
export interface SpeechStep {
  /** Place of the line among those of the turn. */
  readonly line: number;
  /** Place of the phrase in its line, as `phrasesOfLine` gives them. */
  readonly phrase: number;
  readonly durationMs: number;
}

/**
 * A text in the pieces that a speaker says in one breath; joined they are the text again.
 * Cut behind punctuation that a space follows, so that "9.30" and "1,200" stay whole.
 */
export function phrasesOf(text: string): readonly string[] {
  return text.split(/(?<=[.,;:!?…–—]['"’”)]?\s+)(?=\S)/u);
}

/** What was heard of a text that was cut short: its first phrase, with a dash for the rest. */
export function cutShort(text: string): string {
  const [first = ''] = phrasesOf(text);
  return `${first.replace(/[\s,;:]+$/u, '')}–`;
}

/** The pieces of a line; a scene is no speech and has one. */
export function phrasesOfLine(line: TranscriptLine): readonly string[] {
  return line.by === 'scene' ? [line.text] : phrasesOf(line.text);
}

/** The phrase of a line in which its first `upTo` characters end. */
export function phraseUpTo(line: TranscriptLine, upTo: number): number {
  let end = 0;
  const phrases = phrasesOfLine(line);
  const place = phrases.findIndex((phrase) => (end += phrase.length) >= upTo);
  return place === -1 ? phrases.length - 1 : place;
}

/** How long each phrase of the lines takes, one after the other. A scene is one step, however long. */
export function planSpeech(lines: readonly TranscriptLine[], pace: Pace): readonly SpeechStep[] {
  return lines.flatMap((line, place) => {
    const words = line.by === 'scene' ? readWords[pace] : spokenWords[pace];
    return phrasesOfLine(line).map((text, phrase) => ({
      line: place,
      phrase,
      durationMs: Math.round((countWords(text) * 60_000) / words),
    }));
  });
}

export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
