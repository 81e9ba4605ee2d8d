import type { Reply } from '#scenario/schema.ts';
import type { QualityRule } from './quality-rule.ts';
import type { JudgedBeat, Subject } from './subject.ts';
import { thresholds } from './thresholds.ts';

const signsOf = ({ marks }: Reply): ReadonlySet<number> =>
  new Set(Object.values(marks).flatMap((cases) => (cases ?? []).map(({ then }) => then)));

const doubleBarrelled: QualityRule = {
  code: 'SC316',
  severity: 'warning',
  means: 'A reply does one thing as a model would and breaks another, in two speech acts.',
  *find({ moves }) {
    for (const { kind, move, path } of moves) {
      if (kind !== 'reply' || move.does.length < 2) continue;
      const points = signsOf(move);
      if (!points.has(2) || !points.has(-2)) continue;
      if (Object.values(move.marks).some((cases) => (cases ?? []).length > 1)) continue;
      yield {
        path,
        message: `"${move.id}" has a mark of 2 and one of -2, and ${move.does.length} speech acts: ${move.does.join(', ')}.`,
        hint: 'Give each half a reply of its own, so that a learner who chooses it knows what it was chosen for.',
      };
    }
  },
};

const noBest: QualityRule = {
  code: 'SC317',
  severity: 'warning',
  means: 'A beat has no single best reply.',
  *find({ scenario, variants, judged }) {
    if (variants.length === 0) return;
    const places = new Set(judged.map(({ place }) => place));
    for (const [place, { id }] of scenario.beats.entries()) {
      // Where one reply stands alone there is nothing to be best of: SC336 tells that.
      const isChoice = variants.some(({ beats }) =>
        beats[place]?.menus.some((menu) => menu.replies.length > 1),
      );
      if (places.has(place) || !isChoice) continue;
      yield {
        path: `/beats/${place}/replies`,
        message: `No single reply of "${id}" costs nothing in more than half of its configurations.`,
        hint: 'Give one of them what the others lack, or let what was said before decide which one is best.',
      };
    }
  },
};

/** What each weaker reply of a beat costs at least, in per cent of what a run can earn, and its fewest points. */
function costsOf(
  { variants }: Subject,
  { place, others }: JudgedBeat,
): readonly { readonly reply: Reply; readonly least: number; readonly points: number }[] {
  return others.map((other) => {
    const seen = variants.flatMap(({ beats, best }) => {
      const { leastCost = null, points = null } = beats[place]?.replies[other.place] ?? {};
      return leastCost === null || points === null ? [] : [{ leastCost, points, best }];
    });
    return {
      reply: other.reply,
      least: Math.min(...seen.map(({ leastCost, best }) => (100 * leastCost) / best)),
      points: Math.min(...seen.map(({ points }) => points.least)),
    };
  });
}

const doesPart = (reply: Reply): boolean => [...signsOf(reply)].some((points) => points > 0);

const noMiddle: QualityRule = {
  code: 'SC318',
  severity: 'warning',
  means: 'A beat has no plausible middle between its best reply and its bad ones.',
  *find(subject) {
    for (const one of subject.judged) {
      const isPlausible = costsOf(subject, one).some(
        ({ reply, least }) => least <= thresholds.middleCostPercent || doesPart(reply),
      );
      if (isPlausible) continue;
      yield {
        path: `${one.path}/replies`,
        message: `Beside the best reply of "${one.beat.id}" every other costs more than ${thresholds.middleCostPercent} % of what a run can earn, and none has a mark above 0.`,
        hint: 'Let one of them do part of what the moment asks for: something that many would say.',
      };
    }
  },
};

const passive: ReadonlySet<string> = new Set(['delay', 'deflection', 'referral', 'minimising']);
const isPassive = ({ does }: Reply): boolean => does.some((act) => passive.has(act));

const noBad: QualityRule = {
  code: 'SC319',
  severity: 'warning',
  means: 'A beat has no reply that is bad.',
  *find(subject) {
    for (const one of subject.judged) {
      // Who stalls has done nothing wrong in so many words, and nothing: no points, and a cost.
      const isAnyBad = costsOf(subject, one).some(
        ({ reply, points }) => points < 0 || (points === 0 && isPassive(reply)),
      );
      if (isAnyBad) continue;
      yield {
        path: `${one.path}/replies`,
        message: `No weaker reply of "${one.beat.id}" has points below 0 in sum, and none is passive (a delay, a deflection, a referral, minimising) and earns nothing.`,
        hint: 'Add what people really say there and should not: a stall, a defence, "I will pass it on".',
      };
    }
  },
};

const noPassive: QualityRule = {
  code: 'SC320',
  severity: 'warning',
  means: 'No weaker reply of the scenario is passive.',
  *find({ judged }) {
    if (judged.length === 0) return;
    const weaker = judged.flatMap(({ others }) => others);
    if (weaker.some(({ reply }) => isPassive(reply))) return;
    yield {
      path: '/beats',
      message: 'No weaker reply is tagged as a delay, a deflection, a referral or as minimising.',
      hint: 'Doing nothing is what people do most: let somebody stall, change the subject or pass it on.',
    };
  },
};

const noMisconception: QualityRule = {
  code: 'SC321',
  severity: 'warning',
  means: 'A reply that is not best names no misconception.',
  *find({ scenario, variants, judged }) {
    const weaker = new Set(judged.flatMap(({ others }) => others.map(({ path }) => path)));
    for (const [place, beat] of scenario.beats.entries()) {
      for (const [at, { id, misconception }] of beat.replies.entries()) {
        const path = `/beats/${place}/replies/${at}`;
        if (misconception !== undefined) continue;
        if (!weaker.has(path) && !costsAlways(variants, place, at)) continue;
        yield {
          path,
          message: `"${id}" is not the best reply, and names no misconception.`,
          hint: 'Add "misconception": what somebody believes who says this, such as "Speed is what they want most".',
        };
      }
    }
  },
};

/** Whether a reply is on offer, and costs something wherever it is. */
function costsAlways(variants: Subject['variants'], place: number, at: number): boolean {
  const costs = variants.flatMap(({ beats }) => beats[place]?.replies[at]?.leastCost ?? []);
  return costs.length > 0 && costs.every((cost) => cost > 0);
}

/** SC316 to SC321: what a beat offers beside its best reply. */
export const spreadRules: readonly QualityRule[] = [
  doubleBarrelled,
  noBest,
  noMiddle,
  noBad,
  noPassive,
  noMisconception,
];
