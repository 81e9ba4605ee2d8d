import { type Advice } from '#guidelines/advice.ts';
import { adviceByDocument } from '#guidelines/advice-by-document.ts';
import { guidelinesById } from '#guidelines/catalogue.ts';
import { type DocumentKey, documents } from '#guidelines/documents.ts';
import { type GuidelineId, guidelineIds } from '#guidelines/ids.ts';
import { tensions } from '#guidelines/tensions.ts';
import type { CoveredScenario } from './cover-scenario.ts';
import { markdownTable } from './markdown-table.ts';

/**
 * Writes which advice of which document is trained where: document, guideline, scenario, beats.
 *
 * @param scenarios In the order of their columns.
 * @returns Markdown with a line break at its end.
 */
export function writeCoverage(scenarios: readonly CoveredScenario[]): string {
  const keys = Object.keys(documents) as DocumentKey[];
  const lines = [
    ...introduction(scenarios),
    ...keys.flatMap((key) => documentSection(key, scenarios)),
    ...guidelineSections(scenarios),
    ...matrix(scenarios),
    ...tensionTable(scenarios),
  ];
  return `${lines.join('\n')}\n`;
}

const introduction = (scenarios: readonly CoveredScenario[]): string[] => [
  '# What is trained where',
  '',
  'Written by `npm run -s scenario -- coverage --write`; a test compares it. Every piece of advice of the five documents, restated in our words and in reading order, with the guideline that it belongs to, or why it is not scored. Page furniture and thanks are left out.',
  '',
  '`+4 −5` means: the guideline can be earned in four beats and broken in five, by a reply or by cutting in, in at least one variant and in a state that a run really comes to. In brackets where a scenario has such replies without saying that it trains the guideline. The guideline leads to its beats.',
  '',
  ...scenarios.map(({ id, title }) => `- [${id}](${id}/scenario.yaml): ${title}`),
  '',
];

const idsOf = (scenarios: readonly CoveredScenario[]) => scenarios.map(({ id }) => id);

function countsOf(scenario: CoveredScenario, id: GuidelineId): string {
  const { earned = [], broken = [] } = scenario.uses.get(id) ?? {};
  if (earned.length + broken.length === 0) return '';
  const counts = `+${earned.length} −${broken.length}`;
  return scenario.trains.includes(id) ? counts : `(${counts})`;
}

const linked = (id: GuidelineId) => `[${id}](#${id})`;

function documentSection(key: DocumentKey, scenarios: readonly CoveredScenario[]): string[] {
  const { title, titleIsOurs, author } = documents[key];
  const advice: readonly Advice[] = adviceByDocument[key];
  return [
    `## ${capital(author)}: ${titleIsOurs ? `${title} (our title)` : title}`,
    '',
    `Cited as \`${key}\`.`,
    '',
    ...markdownTable(
      ['place', 'what it says', 'guideline', ...idsOf(scenarios)],
      advice.flatMap((row) => adviceRows(row, scenarios)),
    ),
    '',
  ];
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

/** A line for each guideline that the advice belongs to; the place and the words stand on the first. */
function adviceRows(row: Advice, scenarios: readonly CoveredScenario[]): string[][] {
  if ('notScored' in row) return [[row.place, row.says, `_${row.notScored}_`]];
  return row.guidelines.map((id, index) => [
    ...(index === 0 ? [row.place, row.says] : ['', '']),
    linked(id),
    ...scenarios.map((scenario) => countsOf(scenario, id)),
  ]);
}

const quoted = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(', ');

const guidelineSections = (scenarios: readonly CoveredScenario[]): string[] => [
  '## The beats of each guideline',
  '',
  ...guidelineIds.flatMap((id) => [
    `### ${id}`,
    '',
    `${guidelinesById[id].title}. ${guidelinesById[id].sources.map(({ document, place }) => `${document}, ${place}`).join('; ')}.`,
    '',
    ...markdownTable(
      ['scenario', 'earned in', 'broken in'],
      scenarios.map((scenario) => {
        const { earned = [], broken = [] } = scenario.uses.get(id) ?? {};
        return [scenario.id, quoted(earned), quoted(broken)];
      }),
    ),
    '',
  ]),
];

const matrix = (scenarios: readonly CoveredScenario[]): string[] => [
  '## Guidelines and scenarios',
  '',
  ...markdownTable(
    ['guideline', ...idsOf(scenarios)],
    [
      ...guidelineIds.map((id) => [
        linked(id),
        ...scenarios.map((scenario) => countsOf(scenario, id)),
      ]),
      [
        `trained, of ${guidelineIds.length}`,
        ...scenarios.map(({ trains }) => String(trains.length)),
      ],
    ],
  ),
  '',
];

const tensionTable = (scenarios: readonly CoveredScenario[]): string[] => [
  '## Tension rules and scenarios',
  '',
  'Where a rule is claimed stands the kind of reply that is right in one state of the call and wrong in another; `proof.json` has the two runs.',
  '',
  ...markdownTable(
    ['rule', ...idsOf(scenarios)],
    tensions.map(({ rule, title, scored }) => [
      `${rule}. ${title}${scored ? '' : ' (taught only)'}`,
      ...scenarios.map((scenario) =>
        quoted(scenario.tensions.filter((claim) => claim.rule === rule).map(({ act }) => act)),
      ),
    ]),
  ),
];
