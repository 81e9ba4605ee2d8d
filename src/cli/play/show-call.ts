import type { Debrief, JudgedMove } from '#engine/debrief.ts';
import type { CallView, TranscriptLine } from '#engine/view.ts';
import { wrapText } from '#cli/terminal/printable.ts';
import type { TerminalCall } from './terminal-call.ts';

const width = 88;
const indent = '    ';

function paragraph(first: string, text: string): string[] {
  return wrapText(text, width - Math.max(first.length, indent.length)).map(
    (line, place) => (place === 0 ? first : indent) + line,
  );
}

/** A line of the conversation with its speaker. */
export function showLine(line: TranscriptLine, customer: string): string[] {
  if (line.by === 'scene') return paragraph('', `[${line.text}]`);
  const speaker = line.by === 'customer' ? `${customer} (${line.feels})` : 'You';
  return paragraph(`${speaker}: `, line.text);
}

/** What the learner can do now, with the keys that do it. */
export function showChoices(view: CallView, call: TerminalCall): string[] {
  if (view.status === 'wrap-up') {
    const facts = call.recapFacts();
    return [
      'The call is over. The recap can hold these facts:',
      ...facts.flatMap((fact, place) => paragraph(`  ${place + 1}  `, fact.text)),
      facts.length === 0
        ? '  w  write the recap'
        : '  w  write the recap with all of them (w 1 2: with some, w 0: with none)',
    ];
  }
  return [
    ...view.replies.flatMap((reply, place) => paragraph(`  ${place + 1}  `, reply.text)),
    ...(view.cutIn === null ? [] : paragraph('  c  (cut in) ', view.cutIn.text)),
  ];
}

/** The score with its band, the outcome, and each move that cost something with the stronger reply. */
export function showDebrief(debrief: Debrief): string[] {
  const { ending, score, band, best, earned, decisions } = debrief;
  const costly = debrief.moves.filter((move) => move.cost > 0);
  return [
    ...(ending === null ? [] : [`${ending.title} (${ending.kind})`, ...paragraph('', ending.text)]),
    '',
    score === null
      ? `Not scored, since the run is not finished (${earned} of at most ${best} points so far).`
      : `Score: ${score} of 100${band === null ? '' : `, between ${band.low} and ${band.high}`} (${earned} of ${best} points, ${decisions} decisions).`,
    ...(costly.length === 0 ? ['No move cost anything.'] : costly.flatMap(showCostlyMove)),
  ];
}

function showCostlyMove(move: JudgedMove): string[] {
  const said = move.transcript.findLast((line) => line.by === 'learner');
  return [
    '',
    `${move.grade}: cost ${move.cost} (${move.beat ?? 'wrap-up'})`,
    ...(said === undefined ? [] : paragraph('  You: ', said.text)),
    ...(move.because === null ? [] : paragraph('  Why it mattered: ', move.because)),
    ...(move.coach === null ? [] : paragraph('  Coach: ', move.coach)),
    ...(move.stronger === null ? [] : paragraph('  Stronger: ', move.stronger.text)),
  ];
}
