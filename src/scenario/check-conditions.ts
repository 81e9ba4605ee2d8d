import type { Checking } from './checking.ts';
import { keptFact, type LeafSite } from './sites.ts';

/** The wrap-up offers this many facts to keep; each doubles what the proof has to walk. */
const mostKept = 4;

/** SC210 to SC212, SC224: what a condition may read where it stands. */
export function checkConditions({ scenario, leaves, lines, add }: Checking): void {
  const kept = new Set<string>();
  const facts = new Set(scenario.facts.map(({ id }) => id));
  const stated = new Set(lines.flatMap(({ line }) => line.states));
  for (const site of leaves) {
    checkEnded(site, add);
    const fact = keptFact(site.leaf);
    if (fact === undefined) continue;
    checkKeptPlace(site, add);
    if (facts.has(fact) && !stated.has(fact)) reportUnstated(site, fact, add);
    kept.add(fact);
    if (kept.size === mostKept + 1) reportTooManyKept(site, [...kept], add);
  }
}

function checkEnded({ leaf, path, beat }: LeafSite, add: Checking['add']): void {
  if (typeof leaf !== 'object' || !('ended' in leaf)) return;
  if (beat?.phase === 'recap' || beat?.phase === 'epilogue') return;
  add('SC212', path, () => ({
    message: '"ended" is read where the call has not ended yet.',
    hint: 'Read it in recap and epilogue beats only.',
  }));
}

function checkKeptPlace({ path, mayReadKept }: LeafSite, add: Checking['add']): void {
  if (mayReadKept) return;
  add('SC210', path, () => ({
    message: '"kept" can be read only in the "when" and the marks of a reply in a recap.',
    hint: 'Move the condition there, or read a flag instead.',
  }));
}

function reportUnstated({ path }: LeafSite, fact: string, add: Checking['add']): void {
  add('SC224', path, () => ({
    message: `Nobody states the fact "${fact}", so that it cannot be kept.`,
    hint: `Add "states: [${fact}]" to the line that tells it.`,
  }));
}

function reportTooManyKept(
  { path }: LeafSite,
  kept: readonly string[],
  add: Checking['add'],
): void {
  add('SC211', path, () => ({
    message: `"kept" reads more than ${mostKept} facts: ${kept.join(', ')} and perhaps others.`,
    hint: `Choose the ${mostKept} that a good note must have.`,
  }));
}

/** SC217: a mood range that no mood is in. */
export function checkRanges({ leaves, add }: Checking): void {
  for (const { leaf, path } of leaves) {
    if (typeof leaf !== 'object') continue;
    const [mood, range] =
      'anger' in leaf ? ['anger', leaf.anger] : 'trust' in leaf ? ['trust', leaf.trust] : ['', {}];
    const { atLeast = 0, atMost = 10 } = range;
    if (atLeast <= atMost) continue;
    add('SC217', `${path}/${mood}`, () => ({
      message: `No ${mood} is at least ${atLeast} and at most ${atMost}.`,
      hint: 'Swap the two numbers.',
    }));
  }
}
