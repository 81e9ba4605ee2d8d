import type { Change } from './base.ts';

/** One change of the valid scenario each that makes a value the wrong shape. */
export const shapeChanges: readonly Change[] = [
  {
    rule: 'F5',
    title: 'a missing text of a reply',
    edits: [
      [
        '      - id: soon\n        say: I will send a new one as fast as I can.\n',
        '      - §id: soon\n',
      ],
    ],
    findings: [
      [
        'SC102',
        'The field "say" is missing in a reply.',
        'Add "say:". What the learner says, word for word; before the call, what they do.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a missing part at the top',
    edits: [
      ['level: first\n', ''],
      ['format: 1\n', '§format: 1\n'],
    ],
    findings: [
      [
        'SC102',
        'The field "level" is missing in the scenario.',
        'Add "level:". First, core or stretch: how demanding the call is.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a text where a list is wanted',
    edits: [['        sets: [checked]\n', '        sets: §checked\n']],
    findings: [
      [
        'SC103',
        'The text "checked" stands at "sets"; a list (each entry an id) is wanted.',
        'Write it as a list: each entry on its own line with "- " before it, or [a, b].',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a list where a text is wanted',
    edits: [['title: She has just opened the box', 'title: §[She has just opened the box]']],
    findings: [
      [
        'SC103',
        'A list of 1 stands at "title"; a text is wanted.',
        'Write one text; a text that starts with a bracket must stand in quotes.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a map where a text is wanted',
    edits: [
      [
        'fears: That she has to tell her sister she looks like this.',
        'fears:\n    §That she has: to tell her sister',
      ],
    ],
    findings: [
      [
        'SC103',
        'A map with the field That she has stands at "fears"; a text is wanted.',
        'A text with a colon and a space in it must stand in quotes.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a text where a map is wanted',
    edits: [['  portrait: { head: bun, skin: light }', '  portrait: §bun']],
    findings: [
      [
        'SC103',
        'The text "bun" stands at "portrait"; a map with the fields head, skin, clothing is wanted.',
        'Write its fields on the lines below, indented by two more spaces.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a list where a map is wanted',
    edits: [
      [
        "flags:\n  heard: She has told the whole story and was not cut off.\n  checked: The packing table's photograph shows the tear.\n  promised: You promised a day and a time.\n",
        'flags: §[heard, checked, promised]\n',
      ],
    ],
    findings: [
      [
        'SC103',
        'A list of 3 stands at "flags"; a map of flags and what they mean is wanted.',
        'Write its fields on the lines below, indented by two more spaces.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a text where an answer is wanted',
    edits: [
      [
        'answer: { say: Friday before noon. Good., feels: smile, states: [courier] }',
        'answer: §Friday before noon. Good.',
      ],
    ],
    findings: [
      [
        'SC103',
        'The text "Friday before noon. Good." stands at "answer"; a map with the fields when, say, feels, states or a list (each entry a map with the fields id, when, say, feels, states) is wanted.',
        'Write its fields on the lines below, indented by two more spaces.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a number where a text is wanted',
    edits: [['title: The jacket for Saturday', 'title: §2024']],
    findings: [
      [
        'SC104',
        '"title" is "2024", which reads as a number; a text is wanted.',
        'Put it in quotes: "2024".',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'true where a text is wanted',
    edits: [['title: The jacket for Saturday', 'title: §true']],
    findings: [
      [
        'SC104',
        '"title" is "true", which reads as true or false; a text is wanted.',
        'Put it in quotes: "true".',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'null where a text is wanted',
    edits: [['title: The jacket for Saturday', 'title: §~']],
    findings: [
      [
        'SC104',
        '"title" is "~", which reads as nothing at all; a text is wanted.',
        'Put it in quotes: "~".',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'nothing where a text is wanted',
    edits: [['title: The jacket for Saturday', '§title:']],
    findings: [
      [
        'SC104',
        'Nothing is written at "title"; a text is wanted.',
        'Write it there, or take the field out. A text that starts with # must stand in quotes.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'an empty text',
    edits: [['title: The jacket for Saturday', 'title: §"  "']],
    findings: [
      ['SC106', '"title" is an empty text.', 'Write something there, or take the field out.'],
    ],
  },
  {
    rule: 'F5',
    title: 'a text that is too long',
    edits: [
      [
        'title: The jacket for Saturday',
        'title: §xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    ],
    findings: [['SC106', '"title" has 121 characters; at most 120 fit.', 'Make it shorter.']],
  },
  {
    rule: 'F5',
    title: 'a number in quotes',
    edits: [['    anger: 6\n', '    anger: §"6"\n']],
    findings: [
      [
        'SC103',
        'The text "6" stands at "anger"; a whole number from 0 to 10 is wanted.',
        'Write 6, without quotes and with a plain sign.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a number with a minus of typesetting',
    edits: [
      [
        '        anger: -1\n        sets: [promised]',
        '        anger: §−1\n        sets: [promised]',
      ],
    ],
    findings: [
      [
        'SC103',
        'The text "−1" stands at "anger"; a whole number from -5 to 5 is wanted.',
        'Write -1, without quotes and with a plain sign.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a word where a number is wanted',
    edits: [['    anger: 6\n', '    anger: §high\n']],
    findings: [
      [
        'SC103',
        'The text "high" stands at "anger"; a whole number from 0 to 10 is wanted.',
        'Write a number in digits.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a number out of its range',
    edits: [['marks: { who-what-when: 2 }', 'marks: { who-what-when: §3 }']],
    findings: [
      [
        'SC105',
        '"who-what-when" is "3"; a whole number from -2 to 2 is wanted.',
        'Write a number from -2 to 2 in plain digits.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a fraction',
    edits: [['    trust: 5\n', '    trust: §5.5\n']],
    findings: [
      [
        'SC105',
        '"trust" is "5.5"; a whole number from 0 to 10 is wanted.',
        'Write a number from 0 to 10 in plain digits.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'a whole number that is written as none',
    edits: [['    trust: 5\n', '    trust: §0x5\n']],
    findings: [
      [
        'SC105',
        '"trust" is "0x5"; a whole number from 0 to 10 is wanted.',
        'Write a number from 0 to 10 in plain digits.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'yes where true is wanted',
    edits: [['default: true', 'default: §yes']],
    findings: [
      [
        'SC103',
        'The text "yes" stands at "default"; true or false is wanted.',
        'Write true or false, without quotes.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'another version of the format',
    edits: [['format: 1\n', 'format: §2\n']],
    findings: [
      [
        'SC112',
        'The number 2 stands at "format", and this version of Even Keel reads format 1 only.',
        'Write "format: 1".',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'the version in quotes',
    edits: [['format: 1\n', 'format: §"1"\n']],
    findings: [
      [
        'SC112',
        'The text "1" stands at "format", and this version of Even Keel reads format 1 only.',
        'Write "format: 1".',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'seven replies',
    edits: [
      ['    replies:\n      - id: ring\n', '    replies:\n      §- id: ring\n'],
      [
        '      - id: leave\n',
        '      - id: extra-0\n        say: Another.\n        coach: Another.\n        to: end\n      - id: extra-1\n        say: Another.\n        coach: Another.\n        to: end\n      - id: extra-2\n        say: Another.\n        coach: Another.\n        to: end\n      - id: extra-3\n        say: Another.\n        coach: Another.\n        to: end\n      - id: leave\n',
      ],
    ],
    findings: [['SC109', '"replies" has 7 entries; at most 6 are wanted.', 'Take entries out.']],
  },
  {
    rule: 'F5',
    title: 'nothing where a list is wanted',
    edits: [['        sets: [checked]\n', '        §sets:\n']],
    findings: [
      [
        'SC103',
        'Nothing is written at "sets"; a list (each entry an id) is wanted.',
        'Write the entries on the lines below, each with "- " before it, or take the field out.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'nothing where a map is wanted',
    edits: [['  portrait: { head: bun, skin: light }\n', '  §portrait:\n']],
    findings: [
      [
        'SC103',
        'Nothing is written at "portrait"; a map with the fields head, skin, clothing is wanted.',
        'Write its fields on the lines below, indented by two more spaces, or take it out.',
      ],
    ],
  },
  {
    rule: 'F5',
    title: 'an id that is too long',
    edits: [
      [
        '      - id: form\n',
        '      - id: §xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n',
      ],
    ],
    findings: [['SC106', '"id" has 61 characters; at most 60 fit.', 'Make it shorter.']],
  },
];
