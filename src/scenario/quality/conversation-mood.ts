import type { Case, Phase } from '#scenario/schema.ts';
import { hasAct } from './conversation-acts.ts';
import type { QualityRule } from './quality-rule.ts';

/** Phases in which nobody knows yet what the matter is. */
const beforeDiagnosis: ReadonlySet<Phase> = new Set(['prepare', 'open', 'explore']);

const bought: QualityRule = {
  code: 'SC361',
  severity: 'warning',
  means: 'A concession before the diagnosis earns points.',
  *find({ scenario, variants }) {
    for (const [place, beat] of scenario.beats.entries()) {
      if (!beforeDiagnosis.has(beat.phase)) continue;
      for (const [at, reply] of beat.replies.entries()) {
        if (!hasAct(reply, ['concession'])) continue;
        const most = Math.max(
          ...variants.map(({ beats }) => beats[place]?.replies[at]?.points?.most ?? 0),
        );
        if (most <= 0) continue;
        yield {
          path: `/beats/${place}/replies/${at}`,
          message: `The concession "${reply.id}" can earn ${most} ${most === 1 ? 'point' : 'points'} in phase ${beat.phase}, before anybody knows what is owed.`,
          hint: 'Let it earn nothing here. What is owed whatever the cause is a remedy: tag it so ("does: [remedy]").',
        };
      }
    }
  },
};

const pleasing: QualityRule = {
  code: 'SC362',
  severity: 'warning',
  means: 'Nowhere does the reply that pleases at once cost later.',
  *find({ variants }) {
    if (variants.length === 0) return;
    if (variants.some(({ pleasingCosts }) => pleasingCosts)) return;
    yield {
      path: '/beats',
      message:
        'At every beat the reply that betters the mood most is a best one, so that the face alone tells what to say.',
      hint: 'Add a reply that pleases more than the best one and has its price: a promise that cannot be kept, a gift before its time.',
    };
  },
};

const unexplained: QualityRule = {
  code: 'SC363',
  severity: 'warning',
  means: 'A reply moves a mood, and nothing tells why.',
  *find({ moves }) {
    for (const { kind, move, path } of moves) {
      if (kind !== 'reply' || move.does.length > 0 || move.because !== undefined) continue;
      const mood = movesMood(move.anger) ? 'anger' : movesMood(move.trust) ? 'trust' : null;
      if (mood === null) continue;
      yield {
        path: `${path}/${mood}`,
        message: `Reply "${move.id}" moves ${mood} and has neither a speech act nor a reason.`,
        hint: 'Say under "does" what the reply does to the customer, or under "because" what they heard.',
      };
    }
  },
};

const movesMood = (cases: readonly Case<number>[]): boolean => cases.some(({ then }) => then !== 0);

/** SC361 to SC363: what the mood follows, and what follows it. */
export const moodRules: readonly QualityRule[] = [bought, pleasing, unexplained];
