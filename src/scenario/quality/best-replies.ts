import type { Beat, Reply } from '#scenario/schema.ts';
import { turnsOf } from './path-turns.ts';
import type { Subject } from './subject.ts';

/** A reply that the scenario holds up as a model, with its JSON pointer. */
export interface BestReply {
  readonly beat: Beat;
  readonly reply: Reply;
  readonly path: string;
}

/** The best replies of all beats that have one, and all replies of the model paths; in the order of the file. */
export function bestReplies({ scenario, variants, judged }: Subject): readonly BestReply[] {
  const paths = new Set([
    ...judged.map(({ best }) => best.path),
    ...variants.flatMap(({ modelPath }) => turnsOf(scenario, modelPath).map(({ path }) => path)),
  ]);
  return scenario.beats.flatMap((beat, place) =>
    beat.replies.flatMap((reply, at): BestReply[] => {
      const path = `/beats/${place}/replies/${at}`;
      return paths.has(path) ? [{ beat, reply, path }] : [];
    }),
  );
}
