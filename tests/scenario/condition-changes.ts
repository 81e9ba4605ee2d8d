import type { Change } from './base.ts';

/** One change of the valid scenario each that spoils a condition or a list of cases. */
export const conditionChanges: readonly Change[] = [
  {
    rule: 'F5',
    title: 'an empty list of cases',
    edits: [
      [
        '          own-it:\n            - when: checked\n              then: -1\n            - otherwise: 0\n',
        '          own-it: §[]\n',
      ],
    ],
    findings: [
      [
        'SC111',
        '"own-it" is a list of 0; a list of cases has two at least.',
        'Write "- when: …" with "then: …" for each case, and "- otherwise: …" at the end.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a list of one case',
    edits: [
      [
        '          own-it:\n            - when: checked\n              then: -1\n            - otherwise: 0\n',
        '          own-it:\n            §- otherwise: -1\n',
      ],
    ],
    findings: [
      [
        'SC111',
        '"own-it" is a list of 1; a list of cases has two at least.',
        'Write "- when: …" with "then: …" for each case, and "- otherwise: …" at the end.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'cases without otherwise',
    edits: [
      [
        '              then: -1\n            - otherwise: 0\n',
        '              then: -1\n            - §when: heard\n              then: 1\n',
      ],
    ],
    findings: [
      [
        'SC111',
        'The last case of "own-it" is no "otherwise", so that nothing may hold.',
        'Write "- when: …" with "then: …" for each case, and "- otherwise: …" at the end.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'otherwise before the end',
    edits: [
      [
        '            - when: checked\n              then: 2\n            - otherwise: -1\n',
        '            - §otherwise: 2\n            - otherwise: -1\n',
      ],
    ],
    findings: [
      [
        'SC111',
        '"otherwise" stands before the last case of "own-it", and what follows can never come.',
        'Write "- when: …" with "then: …" for each case, and "- otherwise: …" at the end.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a case with another name for its value',
    edits: [
      [
        '            - when: checked\n              then: 2\n',
        '            - when: checked\n              §points: 2\n',
      ],
    ],
    findings: [['SC101', 'This map has no field "points".', 'Did you mean "then"?']],
  },
  {
    rule: 'F5',
    title: 'a case whose value is out of range',
    edits: [
      [
        '            - when: checked\n              then: 2\n',
        '            - when: checked\n              then: §4\n',
      ],
    ],
    findings: [
      [
        'SC105',
        '"then" is "4"; a whole number from -2 to 2 is wanted.',
        'Write a number from -2 to 2 in plain digits.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a condition in words',
    edits: [['        when: promised\n        text', '        when: §not promised\n        text']],
    findings: [
      [
        'SC110',
        'The text "not promised" at "when" is no condition.',
        'Write a flag such as heard, or one of { anger: { atLeast: 6 } }, { trust: { atMost: 3 } }, { all: [a, b] }, { any: [a, b] }, { not: a }.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a condition as a formula',
    edits: [['        when: promised\n        text', '        when: §anger >= 6\n        text']],
    findings: [
      [
        'SC110',
        'The text "anger >= 6" at "when" is no condition.',
        'Write a flag such as heard, or one of { anger: { atLeast: 6 } }, { trust: { atMost: 3 } }, { all: [a, b] }, { any: [a, b] }, { not: a }.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a condition as a list',
    edits: [['when: { all: [heard, promised] }', 'when: §[heard, promised]']],
    findings: [
      [
        'SC110',
        'A list of 2 at "when" is no condition.',
        'Join them with { all: [ … ] } or { any: [ … ] }.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a condition with a misspelt form',
    edits: [['when: { all: [heard, promised] }', 'when: { §al: [heard, promised] }']],
    findings: [['SC110', 'A condition has no field "al".', 'Did you mean "all"?']],
  },
  {
    rule: 'F5',
    title: 'a condition with a form that is like none',
    edits: [['when: { all: [heard, promised] }', 'when: { §flags: [heard, promised] }']],
    findings: [
      [
        'SC110',
        'A condition has no field "flags".',
        'Write a flag such as heard, or one of { anger: { atLeast: 6 } }, { trust: { atMost: 3 } }, { all: [a, b] }, { any: [a, b] }, { not: a }.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a condition with two forms',
    edits: [['when: { ended: agreed }', 'when: §{ ended: agreed, not: heard }']],
    findings: [
      [
        'SC110',
        'A condition has one field, and here are ended, not.',
        'Join them with { all: [ … ] } or { any: [ … ] }.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a condition with no form',
    edits: [['when: { ended: agreed }', 'when: §{}']],
    findings: [
      [
        'SC110',
        'A condition has one field, and here is none.',
        'Write a flag such as heard, or one of { anger: { atLeast: 6 } }, { trust: { atMost: 3 } }, { all: [a, b] }, { any: [a, b] }, { not: a }.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a condition that is a number',
    edits: [['when: { ended: agreed }', 'when: §5']],
    findings: [
      [
        'SC110',
        'The number 5 at "when" is no condition.',
        'Write a flag such as heard, or one of { anger: { atLeast: 6 } }, { trust: { atMost: 3 } }, { all: [a, b] }, { any: [a, b] }, { not: a }.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'an empty list in a condition',
    edits: [['when: { all: [heard, promised] }', 'when: { all: §[] }']],
    findings: [
      [
        'SC109',
        '"all" has 0 entries; at least 1 are wanted.',
        'Add an entry, or take the field out.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a mood range without a bound',
    edits: [['{ trust: { atMost: 0 } }', '{ trust: §{} }']],
    findings: [
      [
        'SC110',
        'A mood range needs "atLeast", "atMost" or both, and here is neither.',
        'Write it as { atLeast: 6 }.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a mood as a number',
    edits: [['{ trust: { atMost: 0 } }', '{ trust: §0 }']],
    findings: [
      [
        'SC103',
        'The number 0 stands at "trust"; a map with the fields atLeast, atMost is wanted.',
        'Write its fields on the lines below, indented by two more spaces.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a mood range with an unknown bound',
    edits: [['{ trust: { atMost: 0 } }', '{ trust: { §atmost: 0 } }']],
    findings: [['SC101', 'A mood range has no field "atmost".', 'Did you mean "atMost"?']],
  },
  {
    rule: 'F5',
    title: 'a mood range out of the scale',
    edits: [['{ trust: { atMost: 0 } }', '{ trust: { atMost: §11 } }']],
    findings: [
      [
        'SC105',
        '"atMost" is "11"; a whole number from 0 to 10 is wanted.',
        'Write a number from 0 to 10 in plain digits.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a nested condition that is wrong deep inside',
    edits: [['{ not: checked }', '{ not: { not: §[] } }']],
    findings: [
      [
        'SC110',
        'A list of 0 at "not" is no condition.',
        'Join them with { all: [ … ] } or { any: [ … ] }.',
      ],
    ],
  },
];
