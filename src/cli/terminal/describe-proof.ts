import type { PlayerProof, VariantProof } from '#engine/proof.ts';
import { wrapText } from './printable.ts';

/** A variant's proof as tables for a person; `prove --json` has the exact figures. */
export function describeProof(proof: VariantProof): string[] {
  const { once, inThree, passMark } = proof.randomPass;
  const endings = Object.entries(proof.endings).map(([id, kind]) => `${id} (${kind})`);
  return [
    `Variant ${proof.variant}`,
    `  reached       ${proof.beats} beats, ${proof.replies} replies, ${proof.configurations} configurations; at most ${proof.movesAtMost} moves`,
    `  points        best ${proof.best}, worst ${proof.worst}, ${proof.decisionsOnModelPath} decisions on the model path`,
    ...listOf('model path', proof.modelPath.map(describeStep)),
    ...listOf('ties', proof.ties.map(describeTie)),
    ...listOf('endings', endings),
    `  random clicks reach ${passMark} % in ${percent(once)} of the runs, in ${percent(inThree)} of three tries`,
    ...listOf('guidelines', Object.entries(proof.guidelines).map(describeGuideline)),
    ...listOf('tensions', proof.tensions.map(describeTension)),
    '',
    ...describePlayers(proof.players),
    '',
  ];
}

/** A chance that is not zero is never shown as zero. */
const percent = (chance: number) =>
  chance > 0 && chance < 0.000_05 ? '<0.01 %' : `${(100 * chance).toFixed(2)} %`;

const describeStep = (step: VariantProof['modelPath'][number]) => `${step.beat}: ${step.reply}`;
const describeTie = (tie: VariantProof['ties'][number]) =>
  `${tie.beat}: ${tie.replies.join(' or ')}`;
const describeTension = ({ rule, right, wrong }: VariantProof['tensions'][number]) =>
  `rule ${rule} (right ${right.join(',')}; wrong ${wrong.join(',')})`;
const describeGuideline = ([id, use]: readonly [
  string,
  { readonly earned: number; readonly broken: number },
]) => `${id} +${use.earned} -${use.broken}`;

/** A name with its list beside it; nothing for an empty list. */
function listOf(name: string, entries: readonly string[]): string[] {
  if (entries.length === 0) return [];
  return wrapText(entries.join(', '), 84).map(
    (line, place) => `  ${(place === 0 ? name : '').padEnd(14)}${line}`,
  );
}

function describePlayers(players: readonly PlayerProof[]): string[] {
  const rows = players.map((player) => {
    const endings = Object.entries(player.endings)
      .filter(([, chance]) => chance > 0)
      .map(([id, chance]) => `${id} ${percent(chance)}`);
    const score = player.meanScore.toFixed(1).padStart(10);
    return `  ${player.player.padEnd(17)}${score}${percent(player.pass).padStart(10)}  ${endings.join(', ')}`;
  });
  return [`  ${'player'.padEnd(17)}mean score    passes  endings`, ...rows];
}
