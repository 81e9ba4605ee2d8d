import { describe, expect, it } from 'vitest';
import { createMachine, type EventObject, type MachineConfig } from 'xstate';
import { describeCondition } from '#cli/graph/condition-words.ts';
import { drawMermaid } from '#cli/graph/mermaid.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';
import { goodFile, runInside, timeout } from './run-scenario.ts';

it('draws each beat in its phase, each way as an arrow, and the endings in their order', () => {
  expect(drawMermaid(tinyScenario, 'calm').join('\n')).toBe(`flowchart TD
  subgraph prepare
    n0["Before you ring"]
  end
  subgraph open
    n1["What she says first"]
  end
  subgraph explore
    n2["What she wants to know"]
    n4["Why it happened"]
  end
  subgraph close
    n5["The last minute"]
  end
  subgraph recap
    n9["What you write down"]
  end
  subgraph epilogue
    n10["Friday morning"]
  end
  n3{{"The call ends"}}
  n6(["Four boxes for Friday (resolved)"])
  n7(["A van, and doubts (mended)"])
  n8(["She rings somebody else (lost)"])
  n11(("End"))
  n0 -->|"ring-now, mail, wait"| n1
  n1 -->|"name-it, our-fault, policy otherwise"| n2
  n1 -->|"policy if anger 9 to 10"| n3
  n2 -->|"history"| n4
  n2 -->|"van if trust 0 to 2"| n3
  n2 -->|"van otherwise, see"| n5
  n4 -->|"plain, carrier"| n2
  n5 -->|"check-back, bye"| n3
  n9 -->|"full-note, some-note"| n10
  n9 -->|"no-note"| n11
  n10 -->|"ring, leave"| n11
  n3 -.->|"promised and trust 5 to 10"| n6
  n6 -.-> n9
  n3 -.->|"promised"| n7
  n7 -.-> n10
  n3 -.->|"otherwise"| n8`);
});

it('lets no title break out of its label', () => {
  const [first, ...beats] = tinyScenario.beats;
  const title = '"]; click n0 href "javascript:alert(1)" <b>&`*';
  const drawn = drawMermaid(
    { ...tinyScenario, beats: first ? [{ ...first, title }, ...beats] : [] },
    'calm',
  );
  expect(drawn[2]).toBe(
    '    n0["#34;]; click n0 href #34;javascript:alert(1)#34; #60;b#62;#38;#96;#42;"]',
  );
});

describe('a condition in words', () => {
  it.each([
    ['heard', 'heard'],
    [{ anger: { atLeast: 6 } }, 'anger 6 to 10'],
    [{ trust: { atLeast: 3, atMost: 3 } }, 'trust 3'],
    [{ not: { any: ['a', { not: 'b' }] } }, 'not (a or not b)'],
    [
      { all: ['a', { any: ['b', { kept: 'c' }] }, { ended: 'd' }] },
      'a and (b or c kept) and ended in d',
    ],
  ])('%j reads "%s"', (condition, words) => {
    expect(describeCondition(condition)).toBe(words);
  });
});

it('prints the picture of a variant', { timeout }, async () => {
  const { code, stdout } = await runInside(['graph', goodFile, '--variant', 'noon']);
  expect([code, stdout.split('\n')[0], stdout.includes('"What she opens with"')]).toEqual([
    0,
    'flowchart TD',
    true,
  ]);
});

it('prints a machine that XState can open', { timeout }, async () => {
  const { code, stdout } = await runInside(['machine', goodFile, '--variant', 'noon']);
  const { definition, config } = createMachine(
    JSON.parse(stdout) as MachineConfig<object, EventObject>,
  );
  const start = definition.states[String(definition.initial?.target[0]?.key)];
  expect([code, config.context, start?.description]).toEqual([
    0,
    expect.objectContaining({ anger: 7, trust: 4 }),
    'Before you ring back',
  ]);
});
