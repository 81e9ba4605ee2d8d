import type { Checking } from './checking.ts';
import type { FindingCode } from './codes.ts';
import { didYouMean } from './nearest.ts';
import { unreadPrefix } from './placeholder.ts';
import type { Case } from './schema.ts';

interface Reference {
  readonly id: string;
  readonly path: string;
}

interface Kind {
  readonly code: FindingCode;
  readonly noun: string;
  readonly ids: readonly string[];
  readonly references: readonly Reference[];
  readonly otherwise: string;
}

/** SC202 to SC205: what is named must be there. */
export function checkReferences(checking: Checking): void {
  const { scenario, leaves, lines, moves } = checking;
  const flags = Object.keys(scenario.flags);
  checkKind(checking, {
    code: 'SC202',
    noun: 'beat',
    ids: scenario.beats.map(({ id }) => id),
    references: targets(checking),
    otherwise: 'Add a beat with that id, or name one that is there.',
  });
  checkKind(checking, {
    code: 'SC203',
    noun: 'flag',
    ids: flags,
    references: [
      ...leaves.flatMap(({ leaf, path }) => (typeof leaf === 'string' ? [{ id: leaf, path }] : [])),
      ...moves.flatMap(({ move, path }) => listed(move.sets, `${path}/sets`)),
      ...scenario.variants.flatMap((variant, at) => listed(variant.flags, `/variants/${at}/flags`)),
      ...told(checking),
    ],
    otherwise: 'Declare it under "flags:" at the top, with a sentence that says what it means.',
  });
  checkKind(checking, {
    code: 'SC204',
    noun: 'fact',
    ids: scenario.facts.map(({ id }) => id),
    references: [
      ...lines.flatMap(({ line, path }) => listed(line.states, `${path}/states`)),
      ...leaves.flatMap(({ leaf, path }) =>
        typeof leaf === 'object' && 'kept' in leaf ? [{ id: leaf.kept, path: `${path}/kept` }] : [],
      ),
    ],
    otherwise: 'Declare it under "facts:" at the top.',
  });
  checkKind(checking, {
    code: 'SC205',
    noun: 'ending',
    ids: scenario.endings.map(({ id }) => id),
    references: leaves.flatMap(({ leaf, path }) =>
      typeof leaf === 'object' && 'ended' in leaf
        ? [{ id: leaf.ended, path: `${path}/ended` }]
        : [],
    ),
    otherwise: 'Name an ending that is there.',
  });
}

function checkKind(checking: Checking, { code, noun, ids, references, otherwise }: Kind): void {
  // Where an id could not be read, what refers to it would look as if it led nowhere.
  const areRead = ids.every((id) => !id.startsWith(unreadPrefix));
  if (!checking.isWhole && (!areRead || ids.length === 0)) return;
  const known = new Set(ids);
  for (const { id, path } of references) {
    if (known.has(id) || id.startsWith(unreadPrefix)) continue;
    checking.add(code, path, () => ({
      message: `There is no ${noun} "${id}".`,
      hint: didYouMean(id, known) || otherwise,
    }));
  }
}

/** The secrets that the briefings of variants tell. */
function told({ scenario }: Checking): readonly Reference[] {
  return scenario.variants.flatMap(({ known, you }, at) => [
    ...known.flatMap(({ tells = [] }, place) =>
      listed(tells, `/variants/${at}/known/${place}/tells`),
    ),
    ...listed(you?.tells ?? [], `/variants/${at}/you/tells`),
  ]);
}

function targets({ scenario, moves }: Checking): readonly Reference[] {
  const followed = moves.flatMap(({ move, path }) => caseTargets(move.to ?? [], `${path}/to`));
  const started = scenario.variants.flatMap(({ start }, index) =>
    start === undefined ? [] : [{ id: start, path: `/variants/${index}/start` }],
  );
  const wrappedUp = scenario.endings.flatMap(({ then }, index) =>
    then === undefined ? [] : [{ id: then, path: `/endings/${index}/then` }],
  );
  const turned = scenario.tensions.flatMap(({ since }, index) =>
    since === undefined ? [] : [{ id: since, path: `/tensions/${index}/since` }],
  );
  return [...turned, ...started, ...followed, ...wrappedUp];
}

function caseTargets(cases: readonly Case<string>[], path: string): readonly Reference[] {
  return cases
    .map(({ then }, index) => ({ id: then, path: `${path}/${index}/then` }))
    .filter(({ id }) => id !== 'end');
}

function listed(ids: readonly string[], path: string): readonly Reference[] {
  return ids.map((id, index) => ({ id, path: `${path}/${index}` }));
}
