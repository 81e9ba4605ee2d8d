import type { Change } from './base.ts';

/** One change of the valid scenario each that breaks a reference. */
export const referenceChanges: readonly Change[] = [
  {
    rule: 'F6',
    title: 'a target that is no beat',
    edits: [
      [
        '        coach: The note has no day and no name in it.\n        to: friday\n',
        '        coach: The note has no day and no name in it.\n        to: §fridai\n',
      ],
    ],
    findings: [['SC202', 'There is no beat "fridai".', 'Did you mean "friday"?']],
  },
  {
    rule: 'F6',
    title: 'a target in a case that is no beat',
    edits: [['            then: end\n', '            then: §ende\n']],
    findings: [
      ['SC202', 'There is no beat "ende".', 'Add a beat with that id, or name one that is there.'],
    ],
  },
  {
    rule: 'F6',
    title: 'a start that is no beat',
    edits: [['    start: opening\n', '    start: §openning\n']],
    findings: [['SC202', 'There is no beat "openning".', 'Did you mean "opening"?']],
  },
  {
    rule: 'F6',
    title: 'an ending that goes on nowhere',
    edits: [['    then: noting\n', '    then: §notes-to-self\n']],
    findings: [
      [
        'SC202',
        'There is no beat "notes-to-self".',
        'Add a beat with that id, or name one that is there.',
      ],
    ],
  },
  {
    rule: 'F6',
    title: 'a tension that turns since no beat',
    edits: [['since: opening }', 'since: §openning }']],
    findings: [['SC202', 'There is no beat "openning".', 'Did you mean "opening"?']],
  },
  {
    rule: 'F6',
    title: 'a tension that turns on no flag',
    edits: [['turns: checked }', 'turns: { not: §cheked } }']],
    findings: [['SC203', 'There is no flag "cheked".', 'Did you mean "checked"?']],
  },
  {
    rule: 'F6',
    title: 'a briefing that tells no flag, by what is known and by the role',
    edits: [
      ['      tells: [checked]\n    known:\n', '      tells: [§cheked]\n    known:\n'],
      ['        tells: [checked]\n', '        tells: [checked, §herd]\n'],
    ],
    findings: [
      ['SC203', 'There is no flag "cheked".', 'Did you mean "checked"?'],
      ['SC203', 'There is no flag "herd".', 'Did you mean "heard"?'],
    ],
  },
  {
    rule: 'F6',
    title: 'a flag that is not declared, in sets',
    edits: [['sets: [promised]', 'sets: [§promissed]']],
    findings: [['SC203', 'There is no flag "promissed".', 'Did you mean "promised"?']],
  },
  {
    rule: 'F6',
    title: 'a flag that is not declared, in a variant',
    edits: [['    flags: [checked]\n', '    flags: [checked, §angry-already]\n']],
    findings: [
      [
        'SC203',
        'There is no flag "angry-already".',
        'Declare it under "flags:" at the top, with a sentence that says what it means.',
      ],
    ],
  },
  {
    rule: 'F6',
    title: 'a flag that is not declared, deep in a condition',
    edits: [['{ not: checked }', '{ not: §cheked }']],
    findings: [['SC203', 'There is no flag "cheked".', 'Did you mean "checked"?']],
  },
  {
    rule: 'F6',
    title: 'a fact that is not declared, in a line',
    edits: [['states: [torn, wedding]', 'states: [torn, §weding]']],
    findings: [['SC204', 'There is no fact "weding".', 'Did you mean "wedding"?']],
  },
  {
    rule: 'F6',
    title: 'a fact that is not declared, in kept',
    edits: [['when: { kept: courier }', 'when: { kept: §currier }']],
    findings: [['SC204', 'There is no fact "currier".', 'Did you mean "courier"?']],
  },
  {
    rule: 'F6',
    title: 'an ending that is not there',
    edits: [['when: { ended: agreed }', 'when: { ended: §agred }']],
    findings: [['SC205', 'There is no ending "agred".', 'Did you mean "agreed"?']],
  },
  {
    rule: 'F6',
    title: 'two beats with the same id',
    edits: [
      ['beats:\n  - id: before\n', 'beats:\n  - id: friday\n'],
      ['  - id: friday\n    phase: epilogue', '  - id: §friday\n    phase: epilogue'],
    ],
    findings: [
      [
        'SC201',
        'The id "friday" stands twice in beats; line 70 has it, too.',
        'Give one of them another id, and change what refers to it.',
      ],
    ],
  },
  {
    rule: 'F6',
    title: 'two replies with the same id in a beat',
    edits: [['      - id: soon\n', '      - id: §courier\n']],
    findings: [
      [
        'SC201',
        'The id "courier" stands twice in beat "plan"; line 189 has it, too.',
        'Give one of them another id, and change what refers to it.',
      ],
    ],
  },
  {
    rule: 'F6',
    title: 'a reply with the id of a line in its beat',
    edits: [['      - id: soon\n', '      - id: §ask\n']],
    findings: [
      [
        'SC201',
        'The id "ask" stands twice in beat "plan"; line 184 has it, too.',
        'Give one of them another id, and change what refers to it.',
      ],
    ],
  },
  {
    rule: 'F6',
    title: 'two lines of an answer with the same id',
    edits: [['          - id: wary\n', '          - id: §glad\n']],
    findings: [
      [
        'SC201',
        'The id "glad" stands twice in this answer; line 142 has it, too.',
        'Give one of them another id, and change what refers to it.',
      ],
    ],
  },
  {
    rule: 'F6',
    title: 'two variants with the same id',
    edits: [['  - id: cold\n', '  - id: §upset\n']],
    findings: [
      [
        'SC201',
        'The id "upset" stands twice in variants; line 48 has it, too.',
        'Give one of them another id, and change what refers to it.',
      ],
    ],
  },
  {
    rule: 'F6',
    title: 'two endings with the same id',
    edits: [['  - id: lost\n', '  - id: §half\n']],
    findings: [
      [
        'SC201',
        'The id "half" stands twice in endings; line 277 has it, too.',
        'Give one of them another id, and change what refers to it.',
      ],
    ],
  },
  {
    rule: 'F6',
    title: 'two facts with the same id',
    edits: [
      ['facts:\n', 'facts:\n  - id: wedding\n    text: A wedding.\n'],
      ['  - id: wedding\n    text: The', '  - id: §wedding\n    text: The'],
    ],
    findings: [
      [
        'SC201',
        'The id "wedding" stands twice in facts; line 40 has it, too.',
        'Give one of them another id, and change what refers to it.',
      ],
    ],
  },
  {
    rule: 'F6',
    title: 'two things known under the same id',
    edits: [['      - id: photograph\n', '      - id: §order\n']],
    findings: [
      [
        'SC201',
        'The id "order" stands twice in "known" of variant "cold"; line 31 has it, too.',
        'Give one of them another id, and change what refers to it.',
      ],
    ],
  },
  {
    rule: 'F6',
    title: 'a guideline claimed twice',
    edits: [['own-it, who-what-when, follow-up]', 'own-it, who-what-when, follow-up, §own-it]']],
    findings: [['SC201', '"own-it" is claimed twice.', 'Take one out.']],
  },
  {
    rule: 'F6',
    title: 'a tension claimed twice',
    edits: [
      ['tensions:\n', 'tensions:\n  - { rule: 1, act: admission }\n'],
      ['  - { rule: 1, act: admission, turns', '  - §{ rule: 1, act: admission, turns'],
    ],
    findings: [['SC201', 'Rule 1 with "admission" is claimed twice.', 'Take one out.']],
  },
  {
    rule: 'F6',
    title: 'a beat named end',
    edits: [['beats:\n  - id: before\n', 'beats:\n  - id: §end\n']],
    findings: [['SC223', '"end" is reserved and cannot be an id here.', 'Choose another id.']],
  },
  {
    rule: 'F6',
    title: 'a reply named like what the engine names',
    edits: [['      - id: soon\n', '      - id: §cut-in\n']],
    findings: [['SC223', '"cut-in" is reserved and cannot be an id here.', 'Choose another id.']],
  },
  {
    rule: 'F6',
    title: 'an id that is a field of every object',
    edits: [['      - id: soon\n', '      - id: §constructor\n']],
    findings: [
      ['SC223', '"constructor" is reserved and cannot be an id here.', 'Choose another id.'],
    ],
  },
];
