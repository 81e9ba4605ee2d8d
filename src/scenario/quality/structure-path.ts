import { eachModelPath } from './each-model-path.ts';
import type { QualityRule } from './quality-rule.ts';
import { thresholds } from './thresholds.ts';

const { fewestDecisions, mostDecisions, kindsOfEnding } = thresholds;

const length: QualityRule = {
  code: 'SC330',
  severity: 'warning',
  means: `The model path has fewer than ${fewestDecisions} or more than ${mostDecisions} decisions.`,
  find: (subject) =>
    eachModelPath(subject, function* look({ modelPath }, place) {
      const decisions = modelPath.length;
      if (decisions >= fewestDecisions && decisions <= mostDecisions) return;
      yield {
        path: `/variants/${place}`,
        message: `The model path has ${decisions} decisions; ${fewestDecisions} to ${mostDecisions} are wanted.`,
        hint:
          decisions < fewestDecisions
            ? 'Add beats: a score over so few decisions says little about a person.'
            : 'Join or cut beats: a call this long is not played to its end.',
      };
    }),
};

const kinds: QualityRule = {
  code: 'SC331',
  severity: 'warning',
  means: `The call can end in fewer than ${kindsOfEnding} kinds of ending.`,
  *find({ scenario }) {
    const met = new Set(scenario.endings.map(({ kind }) => kind));
    if (met.size >= kindsOfEnding) return;
    yield {
      path: '/endings',
      message: `The endings are of ${met.size} ${met.size === 1 ? 'kind' : 'kinds'} (${[...met].join(', ')}); ${kindsOfEnding} are wanted.`,
      hint: 'Add what lies between the best and the worst, such as a call that is mended or one that stays unresolved.',
    };
  },
};

const fatal: QualityRule = {
  code: 'SC332',
  severity: 'warning',
  means: 'A first mistake ends the call.',
  *find({ scenario, variants }) {
    const told = new Set<string>();
    for (const { beats, fatal: mistakes } of variants) {
      for (const { beat: place, reply: at } of mistakes) {
        const beat = scenario.beats[place];
        const path = `/beats/${place}/replies/${at}`;
        if (beat === undefined || told.has(path)) continue;
        // Where the best reply ends the call, too, it was over anyway.
        if (beats[place]?.replies.some(({ endsFreely }) => endsFreely)) continue;
        told.add(path);
        yield {
          path: `${path}/to`,
          message: `The reply "${beat.replies[at]?.id ?? ''}" of beat "${beat.id}" can be the first mistake of a run, and ends the call.`,
          hint: 'Let the customer react and go on: people learn from what they can still mend.',
        };
      }
    }
  },
};

/** SC330 to SC332: how long a call is and how it can end. */
export const pathRules: readonly QualityRule[] = [length, kinds, fatal];
