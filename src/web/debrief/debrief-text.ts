import { guidelinesById } from '#guidelines/catalogue.ts';
import { cite } from '#guidelines/cite.ts';
import type { JudgedMove } from '#engine/debrief.ts';
import type { Guideline } from '#guidelines/guideline.ts';
import { debriefText as words } from '#web/messages/debrief-text.ts';
import { debrief as texts } from '#web/messages/debrief.ts';
import { formatList, formatNumber } from '#web/messages/locale.ts';
import { chooseMoments, type Moment } from './choose-moments.ts';
import { lessonsOf } from './lessons.ts';
import type { NextPractice } from './plan-practice.ts';
import type { OwnReaction } from './reaction.ts';
import { answerTo, nameMove, ownWords, type Story, titleOfEnding } from './story.ts';

/** What stands in the text beside the run itself. */
export interface TextSources {
  readonly story: Story;
  readonly reaction: OwnReaction | null;
  readonly goal: string | null;
  readonly practice: NextPractice | null;
}

/** The debrief as plain text, in the order of the page: paragraphs with an empty line between them. */
export function debriefAsText(sources: TextSources): string {
  const { story } = sources;
  const parts = [
    tellHead(sources),
    tellOutcome(story),
    tellReplies(story),
    tellMoments(story),
    tellProfile(story),
    tellScore(story),
    tellNext(sources),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function tellHead({ story: { scenario, header }, reaction }: TextSources): readonly string[] {
  const { reaction: asked } = texts;
  return [
    texts.callWith(scenario.customer.name),
    texts.kicker(scenario.title, titleOfVariant(scenario, header.variant)),
    ...(reaction === null
      ? []
      : [
          `${asked.yours}: ${asked.choices[reaction.view]}`,
          ...(reaction.where === null
            ? []
            : [asked.whereSaid(asked.places[reaction.where].toLowerCase())]),
          ...(reaction.change === '' ? [] : [`“${reaction.change}”`]),
        ]),
  ];
}

function tellOutcome({ debrief: { ending } }: Story): readonly string[] {
  return [
    texts.happened.title.toUpperCase(),
    words.line(texts.happened.kinds[ending.kind], ending.title),
    ending.text,
  ];
}

function tellReplies({ debrief: judged, firstWords }: Story): readonly string[] {
  return [
    texts.timeline.title.toUpperCase(),
    ...judged.moves.flatMap((move, at) => [
      words.reply(
        nameMove(move, at + 1),
        texts.grades[move.grade].toLowerCase(),
        tellCost(move, judged.best),
      ),
      ...tellFirst(firstWords?.byMove.get(move.logIndex)?.told),
      `  ${ownWords(move) ?? texts.moments.nothingSaid}`,
      `  ${texts.moodLevels(move.after.anger, move.after.trust)}`,
    ]),
  ];
}

function tellFirst(told: string | undefined): readonly string[] {
  return told === undefined ? [] : [`  ${told}`];
}

function tellMoments(story: Story): readonly string[] {
  const moments = chooseMoments(story.debrief);
  return [
    texts.moments.title.toUpperCase(),
    ...(moments.length === 0 ? [texts.moments.none] : []),
    ...moments.flatMap((moment, at) => [...(at === 0 ? [] : ['']), ...tellMoment(story, moment)]),
  ];
}

function tellMoment(
  { debrief: judged, scenario }: Story,
  { type, move }: Moment,
): readonly string[] {
  const { reasons } = texts;
  const { name } = scenario.customer;
  const answer = answerTo(judged, judged.moves.indexOf(move));
  const guideline =
    type === 'success' ? bestOf(move) : (lessonsOf(judged, move)[0] ?? bestOf(move));
  const lost = move.closedOff?.ending ?? null;
  return [
    `${texts.moments[type]} (${tellCost(move, judged.best)})`,
    words.you(ownWords(move) ?? texts.moments.nothingSaid),
    ...(answer === null ? [] : [words.customer(name, answer.text)]),
    ...(move.because === null ? [] : [words.line(reasons.taken(name), move.because)]),
    ...(move.coach === null ? [] : [words.line(reasons.coach, move.coach)]),
    ...(move.stronger === null
      ? []
      : [words.line(reasons.stronger, `${move.stronger.text} ${move.stronger.coach}`)]),
    ...(lost === null
      ? []
      : [words.line(reasons.closedOff, reasons.endingGone(titleOfEnding(scenario, lost)))]),
    ...(guideline === null ? [] : tellGuideline(guidelinesById[guideline])),
  ];
}

function tellGuideline({ title, todo, sources }: Guideline): readonly string[] {
  const [source] = sources;
  return [
    words.line(texts.profile.guideline, `${title}. ${todo}`),
    ...(source === undefined ? [] : [texts.sources.first(cite(source))]),
  ];
}

function bestOf({ marks }: JudgedMove) {
  return marks.toSorted((a, b) => b.points - a.points)[0]?.guideline ?? null;
}

const counted = ['followed', 'partly', 'missed', 'broken'] as const;

function tellProfile({ debrief: { profile } }: Story): readonly string[] {
  const { profile: says } = texts;
  return [
    says.title.toUpperCase(),
    ...(profile.length === 0 ? [says.empty] : []),
    ...profile.map((row) => {
      const seen = counted.filter((part) => row[part] > 0).map((part) => says[part](row[part]));
      const result =
        row.level === null ? says.notEnough : says.ofChances(formatList(seen), row.opportunities);
      return words.bullet(words.line(guidelinesById[row.guideline].title, result));
    }),
  ];
}

function tellScore({ debrief: { score, band, decisions }, help }: Story): readonly string[] {
  const { score: says } = texts;
  // A first guided run has no percentage.
  if (help?.isFirst === true) return [];
  return [
    says.title.toUpperCase(),
    `${words.line(says.yourScore, formatNumber(score))} ${says.of100}`,
    ...(band === null ? [] : [`${says.band(band.low, band.high)}. ${says.bandMeaning(decisions)}`]),
  ];
}

function tellNext({ story: { scenario }, goal, practice }: TextSources): readonly string[] {
  const { next } = texts;
  return [
    next.title.toUpperCase(),
    ...(goal === null ? [] : [words.line(next.label, goal)]),
    ...(practice === null
      ? []
      : [next.practice(practice.day, titleOfVariant(scenario, practice.variant))]),
  ];
}

function tellCost({ cost }: JudgedMove, best: number): string {
  const told = cost === 0 ? texts.cost.none : texts.cost.of100((100 * cost) / best);
  return told.toLowerCase();
}

function titleOfVariant({ variants }: Story['scenario'], id: string): string {
  return variants.find((variant) => variant.id === id)?.title ?? id;
}
