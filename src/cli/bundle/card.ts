import { guidelineIds } from '#guidelines/ids.ts';
import type { Beat, Scenario } from '#scenario/schema.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import type { VariantProof } from '#engine/proof.ts';

/** Words a minute: the customer speaks at a phone's pace, and the learner weighs the replies while reading. */
const spokenPace = 150;
const readPace = 200;

/** What the library shows of a proved scenario. */
export function cardOf(
  scenario: Scenario,
  hash: string,
  proofs: readonly VariantProof[],
): ScenarioCard {
  const { id, title, summary, level, trouble, trains, customer, variants } = scenario;
  const marked = marksOf(scenario);
  const start = variants.find((variant) => variant.default) ?? variants[0];
  const proved = proofs.find((one) => one.variant === start?.id);
  const beats = (proved?.modelPath ?? []).flatMap(
    (step) => scenario.beats.find((beat) => beat.id === step.beat) ?? [],
  );
  return {
    id,
    title,
    summary,
    level,
    trouble,
    trains,
    guidelines: guidelineIds.filter((guideline) => marked.has(guideline)),
    hash,
    customer: { name: customer.name, role: customer.role, company: customer.company },
    variants: variants.map((variant) => ({
      id: variant.id,
      title: variant.title,
      summary: variant.summary,
      default: variant === start,
    })),
    decisions: proved?.decisionsOnModelPath ?? 0,
    minutes: Math.max(1, Math.round(beats.reduce((sum, beat) => sum + minutesOf(beat), 0))),
  };
}

/** The guidelines that some move of a scenario has a mark for. */
function marksOf({ beats }: Scenario): ReadonlySet<string> {
  const moves = beats.flatMap(({ replies, cutIn, silence }) => [
    ...replies,
    ...(cutIn ? [cutIn] : []),
    ...(silence ? [silence] : []),
  ]);
  return new Set(moves.flatMap(({ marks }) => Object.keys(marks)));
}

/** A visit of a beat: its longest line and answer are heard, its scene and every reply are read. */
function minutesOf(beat: Beat): number {
  const answers = beat.replies.map((reply) => longest(reply.answer.map((line) => line.say)));
  const heard = longest(beat.customer.map((line) => line.say)) + Math.max(0, ...answers);
  const replies = beat.replies.reduce((sum, reply) => sum + countWords(reply.say), 0);
  const read = replies + longest(beat.scene.map((scene) => scene.text));
  return heard / spokenPace + read / readPace;
}

const countWords = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;
const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(countWords));
