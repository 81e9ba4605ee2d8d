import type { Change } from './base.ts';

/** One change of the valid scenario each that misspells a field, an id or a fixed word. */
export const wordChanges: readonly Change[] = [
  {
    rule: 'F5',
    title: 'an unknown field close to a known one',
    edits: [
      ['misconception: The form is the fair way', '§misconseption: The form is the fair way'],
    ],
    findings: [['SC101', 'A reply has no field "misconseption".', 'Did you mean "misconception"?']],
  },
  {
    rule: 'F5',
    title: 'a field by another usual name',
    edits: [['    scene: Her name is on the display.', '    §text: Her name is on the display.']],
    findings: [['SC101', 'A beat has no field "text".', 'Did you mean "scene"?']],
  },
  {
    rule: 'F5',
    title: 'a field of another part, which is indented too little',
    edits: [['    visits: 2\n', '    visits: 2\n    §coach: Well done.\n']],
    findings: [
      [
        'SC101',
        'A beat has no field "coach".',
        '"coach" belongs to a reply, a cut-in, a silence; look at how far the line is indented.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a field that is like none',
    edits: [['    visits: 2\n', '    visits: 2\n    §colour: red\n']],
    findings: [
      [
        'SC101',
        'A beat has no field "colour".',
        'It may have: id, phase, title, scene, customer, cutIn, silence, visits, optionsBecause, replies.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a word that is not one of a few',
    edits: [['level: first', 'level: §easy']],
    findings: [
      ['SC108', '"easy" is not one of first, core, stretch.', 'Write one of first, core, stretch.'],
    ],
  },
  {
    rule: 'F5',
    title: 'a word that is nearly one of a few',
    edits: [['level: first', 'level: §frist']],
    findings: [['SC108', '"frist" is not one of first, core, stretch.', 'Did you mean "first"?']],
  },
  {
    rule: 'F5',
    title: 'an unknown guideline in a list',
    edits: [['trains: [let-finish,', 'trains: [§let-finnish,']],
    findings: [['SC108', '"let-finnish" is not a guideline.', 'Did you mean "let-finish"?']],
  },
  {
    rule: 'F5',
    title: 'an unknown guideline in marks',
    edits: [['marks: { follow-up: 2 }', 'marks: { §followup: 2 }']],
    findings: [['SC108', '"followup" is not a guideline.', 'Did you mean "follow-up"?']],
  },
  {
    rule: 'F5',
    title: 'a guideline that is like none',
    edits: [['marks: { follow-up: 2 }', 'marks: { §friendliness: 2 }']],
    findings: [
      ['SC108', '"friendliness" is not a guideline.', 'docs/scenario-format.md lists them all.'],
    ],
  },
  {
    rule: 'F5',
    title: 'an unknown expression',
    edits: [['        feels: suspicious\n    replies:', '        feels: §supicious\n    replies:']],
    findings: [['SC108', '"supicious" is not an expression.', 'Did you mean "suspicious"?']],
  },
  {
    rule: 'F5',
    title: 'an unknown speech act',
    edits: [['does: [apology, admission]', 'does: [§appology, admission]']],
    findings: [['SC108', '"appology" is not a speech act.', 'Did you mean "apology"?']],
  },
  {
    rule: 'F5',
    title: 'an unknown phase',
    edits: [['    phase: solve\n', '    phase: §solving\n']],
    findings: [
      [
        'SC108',
        '"solving" is not one of prepare, open, explore, solve, close, recap, epilogue.',
        'Write one of prepare, open, explore, solve, close, recap, epilogue.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'an unknown kind of ending',
    edits: [['kind: mended', 'kind: §repaired']],
    findings: [
      [
        'SC108',
        '"repaired" is not one of resolved, mended, parted, unresolved, lost.',
        'Write one of resolved, mended, parted, unresolved, lost.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'an id with a capital',
    edits: [['      - id: form\n', '      - id: §Return Form\n']],
    findings: [
      [
        'SC107',
        '"id" is "Return Form", and an id has small letters, digits and single hyphens only and starts with a letter.',
        'Write it as "return-form".',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'an id that starts with a digit',
    edits: [['      - id: form\n', '      - id: §2nd-form\n']],
    findings: [
      [
        'SC107',
        '"id" is "2nd-form", and an id has small letters, digits and single hyphens only and starts with a letter.',
        'Write an id such as "opening".',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'an id of nothing but signs',
    edits: [['      - id: form\n', '      - id: §"???"\n']],
    findings: [
      [
        'SC107',
        '"id" is "???", and an id has small letters, digits and single hyphens only and starts with a letter.',
        'Write an id such as "opening".',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a flag whose name is no id',
    edits: [
      [
        '  promised: You promised a day and a time.\n',
        '  §Promised_it: You promised a day and a time.\n',
      ],
    ],
    findings: [
      [
        'SC107',
        'The id is "Promised_it", and an id has small letters, digits and single hyphens only and starts with a letter.',
        'Write it as "promised-it".',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a flag whose id is too long',
    edits: [
      [
        '  promised: You',
        '  §xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Long.\n  promised: You',
      ],
    ],
    findings: [['SC107', 'This id has 61 characters; at most 60 fit.', 'Make it shorter.']],
  },
  {
    rule: 'F5',
    title: 'a dangling target and a misspelt field, both at once',
    edits: [
      [
        '        coach: The note has no day and no name in it.\n        to: friday\n',
        '        §coash: The note has no day and no name in it.\n        to: §fridai\n',
      ],
    ],
    findings: [
      ['SC101', 'A reply has no field "coash".', 'Did you mean "coach"?'],
      ['SC202', 'There is no beat "fridai".', 'Did you mean "friday"?'],
    ],
  },
];
