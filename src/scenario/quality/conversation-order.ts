import { isConcrete } from './concrete.ts';
import { acknowledges, empathises, hasAct, solves } from './conversation-acts.ts';
import { customerNames } from './customer-names.ts';
import { eachModelPath } from './each-model-path.ts';
import { talkOf } from './path-turns.ts';
import type { QualityRule } from './quality-rule.ts';
import { thresholds } from './thresholds.ts';

const { highAnger } = thresholds;

/** SC352: first the person, then the matter. */
export const heardFirstRule: QualityRule = {
  code: 'SC352',
  severity: 'warning',
  means: 'The model path solves before it acknowledges and shows empathy, while anger is high.',
  find: (subject) =>
    eachModelPath(subject, function* look({ modelPath }) {
      const talk = talkOf(subject.scenario, modelPath);
      const at = talk.findIndex((turn) => turn.step.anger >= highAnger && solves(turn));
      const solution = talk[at];
      if (solution === undefined) return;
      const until = talk.slice(0, at + 1);
      const missing = [
        ...(until.some(acknowledges) ? [] : ['acknowledged']),
        ...(until.some(empathises) ? [] : ['met with empathy']),
      ];
      if (missing.length === 0) return;
      yield {
        path: solution.path,
        message: `The model path brings its first solution at anger ${solution.step.anger}, and nothing before it ${missing.join(' or ')} what the customer said.`,
        hint: `From anger ${highAnger} on say back what was heard and what it does to them first ("does: [reflection, empathy]"), then solve.`,
      };
    }),
};

/** SC356: then the matter. */
export const thenOptionsRule: QualityRule = {
  code: 'SC356',
  severity: 'warning',
  means: 'After empathy the model path comes to no concrete option or action.',
  find: (subject) =>
    eachModelPath(subject, function* look({ modelPath }) {
      const { scenario } = subject;
      const talk = talkOf(scenario, modelPath);
      const at = talk.findIndex(empathises);
      const empathy = talk[at];
      if (empathy === undefined) return;
      const names = customerNames(scenario);
      const goesOn = talk
        .slice(at)
        .some(
          ({ reply }) =>
            hasAct(reply, ['option', 'action', 'remedy']) && isConcrete(reply.say, names),
        );
      if (goesOn) return;
      yield {
        path: empathy.path,
        message:
          'After this reply, the first with empathy, the model path offers no option, action or remedy with a time, a number or a name in it.',
        hint: 'Empathy alone tires people: follow it with two ways to choose from, or with something that happens now.',
      };
    }),
};
