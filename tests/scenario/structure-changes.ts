import type { Change } from './base.ts';

/** One change of the valid scenario each after which its parts do not fit together. */
export const structureChanges: readonly Change[] = [
  {
    rule: 'F7',
    title: 'a flag that nothing sets',
    edits: [
      ['        sets: [promised]\n', ''],
      ['  promised: You', '  §promised: You'],
    ],
    findings: [
      [
        'SC206',
        'Nothing sets the flag "promised", so that conditions on it never hold.',
        'Add "sets: [promised]" to a reply, or "flags: [promised]" to a variant.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a flag that no condition reads',
    edits: [
      [
        '  promised: You promised a day and a time.\n',
        '  promised: You promised a day and a time.\n  §polite: You said please.\n',
      ],
    ],
    findings: [['SC207', 'No condition reads the flag "polite".', 'Use it, or take it out.']],
  },
  {
    rule: 'F7',
    title: 'no default variant',
    edits: [
      ['    default: true\n', ''],
      ['  - id: upset\n    title: She', '  §- id: upset\n    title: She'],
    ],
    findings: [
      [
        'SC208',
        'No variant is the default.',
        'Write "default: true" at the one that is offered first.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'two default variants',
    edits: [['  - id: cold\n', '  - id: cold\n    default: §true\n']],
    findings: [
      [
        'SC208',
        'Variant "cold" is a default beside "upset".',
        'Leave "default: true" at one of them.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a last ending with a condition',
    edits: [['    kind: lost\n', '    kind: lost\n    when: §heard\n']],
    findings: [
      [
        'SC209',
        'The last ending, "lost", has a condition; when it does not hold, the call has no ending.',
        'Take "when" out of the last ending, or add one without it below.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'an ending without a condition before others',
    edits: [
      ['    kind: mended\n    when: promised\n', '    kind: mended\n'],
      ['  - id: half', '  - §id: half'],
    ],
    findings: [
      [
        'SC209',
        'Ending "half" has no condition, so that those below it can never come.',
        'Give it a "when", or move it to the end.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'kept in a beat of the call',
    edits: [
      [
        '        marks: { anticipate: 2 }\n',
        '        marks: { anticipate: [{ when: §{ kept: courier }, then: 2 }, { otherwise: 1 }] }\n',
      ],
    ],
    findings: [
      [
        'SC210',
        '"kept" can be read only in the "when" and the marks of a reply in a recap.',
        'Move the condition there, or read a flag instead.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'kept in a mood of a recap',
    edits: [
      [
        '        say: Sleeve torn, sending a new one.\n',
        '        say: Sleeve torn, sending a new one.\n        anger: [{ when: §{ kept: courier }, then: 1 }, { otherwise: 0 }]\n',
      ],
    ],
    findings: [
      [
        'SC210',
        '"kept" can be read only in the "when" and the marks of a reply in a recap.',
        'Move the condition there, or read a flag instead.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'ended in the call',
    edits: [
      [
        '        marks: { anticipate: 2 }\n',
        '        when: §{ ended: agreed }\n        marks: { anticipate: 2 }\n',
      ],
    ],
    findings: [
      [
        'SC212',
        '"ended" is read where the call has not ended yet.',
        'Read it in recap and epilogue beats only.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'ended in an ending',
    edits: [
      [
        '    kind: mended\n    when: promised\n',
        '    kind: mended\n    when: { any: [promised, §{ ended: agreed }] }\n',
      ],
    ],
    findings: [
      [
        'SC212',
        '"ended" is read where the call has not ended yet.',
        'Read it in recap and epilogue beats only.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'an ending that goes on in the call',
    edits: [['    then: noting\n', '    then: §plan\n']],
    findings: [
      [
        'SC213',
        'Ending "agreed" goes on at "plan", a beat of phase solve.',
        'Name a recap or an epilogue beat, or take "then" out.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a call that leads to the recap without an ending',
    edits: [
      [
        "        misconception: A low promise is easy to keep.\n        coach: You gave up before you looked at the courier's times.\n        to: end\n",
        "        misconception: A low promise is easy to keep.\n        coach: You gave up before you looked at the courier's times.\n        to: §noting\n",
      ],
    ],
    findings: [
      [
        'SC214',
        '"plan" is part of the call and leads to the recap "noting" without an ending.',
        'Write "to: end", and "then: noting" at the ending.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'an epilogue that leads back to the call',
    edits: [
      [
        '        coach: The call that she did not have to make.\n        to: end\n',
        '        coach: The call that she did not have to make.\n        to: §plan\n',
      ],
    ],
    findings: [
      [
        'SC215',
        '"friday" is of phase epilogue and leads back to "plan" of phase solve.',
        'Lead on to an epilogue, or write "to: end".',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'an epilogue that leads back to the recap',
    edits: [
      [
        '        coach: The call that she did not have to make.\n        to: end\n',
        '        coach: The call that she did not have to make.\n        to: §noting\n',
      ],
    ],
    findings: [
      [
        'SC215',
        '"friday" is of phase epilogue and leads back to "noting" of phase recap.',
        'Lead on to an epilogue, or write "to: end".',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a start in the epilogue',
    edits: [['    start: opening\n', '    start: §friday\n']],
    findings: [
      [
        'SC227',
        'A run cannot start at "friday", a beat of phase epilogue.',
        'Start at a beat of the call, or of phase prepare.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a beat at which nothing is said',
    edits: [
      ["    scene: It is Friday, one o'clock. The courier's page says delivered.\n", ''],
      ['  - id: friday\n', '  - §id: friday\n'],
    ],
    findings: [
      [
        'SC216',
        'Nothing is said or told at beat "friday", and not every reply that leads to it has an answer.',
        'Add a "scene" or a line under "customer".',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a beat at which nothing may be said',
    edits: [
      [
        '      - id: vague\n        text: You put',
        '      - id: vague\n        when: heard\n        text: You put',
      ],
      ['  - id: noting\n', '  - §id: noting\n'],
    ],
    findings: [
      [
        'SC228',
        'Every line of beat "noting" has a condition; if none holds, nothing is said.',
        'Take the condition out of the last line: the first line that holds is said anyway.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a mood range that is empty',
    edits: [['{ trust: { atMost: 0 } }', '{ trust: §{ atLeast: 5, atMost: 3 } }']],
    findings: [['SC217', 'No trust is at least 5 and at most 3.', 'Swap the two numbers.']],
  },
  {
    rule: 'F7',
    title: 'a coach text of three sentences',
    edits: [
      [
        '        coach: The note has no day and no name in it.\n',
        '        coach: §The note has no day. It has no name. Write both.\n',
      ],
    ],
    findings: [
      [
        'SC218',
        'This coach text has 3 sentences; two are wanted at most.',
        'Say what the customer heard, and what would have served them.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a weaker reply without a misconception',
    edits: [
      ['        misconception: A low promise is easy to keep.\n', ''],
      ['      - id: no-time', '      - §id: no-time'],
    ],
    findings: [
      [
        'SC219',
        'Reply "no-time" can lose points on "who-what-when" and names no misconception.',
        'Add "misconception:" with the belief that makes good people say this.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a mood that moves by two without a reason',
    edits: [
      ['        because: She rang, and you sent her to a form.\n', ''],
      ['own-it: -1 }\n        anger: +2\n', 'own-it: -1 }\n        §anger: +2\n'],
    ],
    findings: [
      [
        'SC220',
        'The anger moves by 2 or more, and nothing says why.',
        'Add "because:" with the reason, as the debrief tells it.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a claimed guideline that nothing can break',
    edits: [
      ['        marks: { follow-up: -2 }\n', ''],
      ['who-what-when, follow-up]', 'who-what-when, §follow-up]'],
    ],
    findings: [
      [
        'SC221',
        'The scenario claims to train "follow-up", and no reply can break it.',
        'Give it positive marks at some replies and negative ones at others, or take it out of "trains".',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a claimed guideline that nothing touches',
    edits: [['follow-up]\n', 'follow-up, §prevent]\n']],
    findings: [
      [
        'SC221',
        'The scenario claims to train "prevent", and no reply can earn or break it.',
        'Give it positive marks at some replies and negative ones at others, or take it out of "trains".',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a tension that turns on a kept fact',
    edits: [['turns: checked }', 'turns: §{ kept: wedding } }']],
    findings: [
      [
        'SC210',
        '"kept" can be read only in the "when" and the marks of a reply in a recap.',
        'Move the condition there, or read a flag instead.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a tension that turns on how the call ends',
    edits: [['turns: checked }', 'turns: §{ ended: agreed } }']],
    findings: [
      [
        'SC212',
        '"ended" is read where the call has not ended yet.',
        'Read it in recap and epilogue beats only.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a tension whose speech act nobody does',
    edits: [['{ rule: 1, act: admission,', '§{ rule: 1, act: concession,']],
    findings: [
      [
        'SC222',
        'Rule 1 is claimed for "concession", and no reply has that speech act.',
        'Add "does: [concession]" to the replies that show it.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a kept fact that nobody states',
    edits: [
      [', states: [courier] }', ' }'],
      ['when: { kept: courier }', 'when: §{ kept: courier }'],
    ],
    findings: [
      [
        'SC224',
        'Nobody states the fact "courier", so that it cannot be kept.',
        'Add "states: [courier]" to the line that tells it.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a fact that nobody states',
    edits: [
      [
        '  - id: courier\n    text: The',
        '  - §id: size\n    text: It is a 38.\n  - id: courier\n    text: The',
      ],
    ],
    findings: [
      [
        'SC225',
        'Nobody states the fact "size", so that the learner can never note it.',
        'Add "states: [size]" to the line that tells it, or take the fact out.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a mark that is always 0',
    edits: [['marks: { follow-up: 1 }', 'marks: { follow-up: 1, §prevent: 0 }']],
    findings: [
      [
        'SC226',
        'The mark for "prevent" is always 0, which says nothing.',
        'Take it out, or give it a value.',
      ],
    ],
  },
  {
    rule: 'F7',
    title: 'a fifth fact read with kept',
    edits: [
      ['facts:\n', 'facts:\n  - id: one\n    text: One.\n  - id: two\n    text: Two.\n'],
      [
        '        states: [torn, wedding]\n    cutIn',
        '        states: [torn, wedding, one, two]\n    cutIn',
      ],
      [
        '        say: Sleeve torn, sending a new one.\n',
        '        when: { any: [{ kept: torn }, { kept: one }, §{ kept: two }] }\n        say: Sleeve torn, sending a new one.\n',
      ],
    ],
    findings: [
      [
        'SC211',
        '"kept" reads more than 4 facts: courier, wedding, torn, one, two and perhaps others.',
        'Choose the 4 that a good note must have.',
      ],
    ],
  },
];
