import type { JudgedMove } from '#engine/debrief.ts';
import { ownFirstWords as texts } from '#web/messages/own-first-words.ts';
import { aboutTurn, type FirstWords, readFirstWords } from '#web/runs/first-words.ts';
import type { OwnFirstWords } from './story.ts';

/** What was said before each reply that stands, from the notes beside the run; null where nothing was. */
export function findFirstWords(
  notes: ReadonlyMap<string, string>,
  moves: readonly Pick<JudgedMove, 'logIndex' | 'move'>[],
): OwnFirstWords | null {
  const byMove = new Map<number, { readonly about: string; readonly told: string }>();
  let about = aboutTurn(0);
  for (const { logIndex, move } of moves) {
    const words = readFirstWords(notes.get(about));
    if (move.type === 'reply' && words !== null) byMove.set(logIndex, { about, told: tell(words) });
    if (move.type !== 'silence') about = aboutTurn(logIndex + 1);
  }
  return byMove.size === 0 ? null : { note: texts.note, byMove };
}

function tell({ how, text }: FirstWords): string {
  return text === '' ? texts.onlyAloud : texts[how](text);
}
