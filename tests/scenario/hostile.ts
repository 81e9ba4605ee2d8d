import { baseYaml, replaceOnce } from './base.ts';

const size = 256 * 1024;

/** As often as it fits into the largest file that is read. */
function fill(piece: string, around: readonly [string, string] = ['', '']): string {
  const room = size - around.join('').length;
  return around.join(piece.repeat(Math.floor(room / piece.length)));
}

const deep = 1000;
const head = baseYaml.slice(0, baseYaml.indexOf('known:'));

/** Files that were made to hurt: name, content, codes of the findings (each once, sorted). */
export const hostileFiles: readonly (readonly [string, string | Uint8Array, readonly string[]])[] =
  [
    [
      '65 brackets inside each other',
      `a: ${'['.repeat(65)}${']'.repeat(65)}`,
      ['SC004', 'SC101', 'SC102'],
    ],
    ['1,000 brackets inside each other', '['.repeat(deep) + ']'.repeat(deep), ['SC004']],
    ['brackets to the brim', fill('['), ['SC004']],
    ['braces to the brim', fill('{'), ['SC004']],
    ['braces with fields to the brim', fill('{a: '), ['SC004']],
    ['closed brackets to the brim', fill(']'), ['SC018']],
    ['1,000 dashes on a line', '- '.repeat(deep), ['SC004']],
    ['dashes to the brim', fill('- '), ['SC004']],
    ['question marks to the brim', fill('? '), ['SC004']],
    ['colons to the brim', fill(': '), ['SC006']],
    ['dashes and question marks to the brim', fill('- ? '), ['SC004']],
    ['fields inside fields on one line', fill('a: '), ['SC006']],
    ['fields inside fields in a bracket', fill('a: ', ['[', ']']), ['SC006']],
    ['dashes in a bracket', fill('- ', ['[', ']']), ['SC019']],
    [
      'steps of indentation',
      Array.from({ length: 500 }, (_, level) => `${' '.repeat(level % 200)}a:`).join('\n'),
      ['SC004'],
    ],
    [
      'lists by indentation',
      Array.from({ length: 150 }, (_, level) => `${' '.repeat(level)}-`).join('\n'),
      ['SC004'],
    ],
    ['brackets that quotes seem to close', '[ "]", '.repeat(400), ['SC004']],
    ['brackets after comments that seem to close them', '[ #]\n'.repeat(400), ['SC004']],
    [
      'conditions inside conditions',
      head + `known: []\nendings:\n  - when: ${'{ not: '.repeat(70)}x${' }'.repeat(70)}`,
      ['SC004', 'SC102'],
    ],
    ['16,000 fields', Array.from({ length: 16_000 }, (_, at) => `k${at}: 1`).join('\n'), ['SC012']],
    ['16,000 times the same field', 'same: 1\n'.repeat(16_000), ['SC012']],
    ['2,000 times the same field', 'same: 1\n'.repeat(2000), ['SC011', 'SC016']],
    ['2,001 entries', 'trains:\n' + '  - honest\n'.repeat(2001), ['SC012', 'SC102']],
    [
      'a million laughs',
      [
        'a: &a [x,x,x,x,x,x,x,x,x]',
        'b: &b [*a,*a,*a,*a,*a,*a,*a]',
        'c: &c [*b,*b,*b,*b,*b,*b,*b]',
      ].join('\n'),
      ['SC007', 'SC101', 'SC102'],
    ],
    ['an alias of itself', 'a: &a [*a]', ['SC007', 'SC101', 'SC102']],
    ['aliases to the brim', fill('*a '), ['SC007']],
    ['tags to the brim', fill('!a '), ['SC008']],
    ['merge keys', 'known: []\n<<: [{ a: 1 }, { b: 2 }]\n', ['SC009', 'SC102']],
    ['empty lists to the brim', fill('[]'), ['SC019']],
    ['commas to the brim', fill(',', ['a: [', ']']), ['SC019']],
    ['short entries to the brim', fill('- a\n'), ['SC020']],
    ['empty texts to the brim', fill('"" '), ['SC019']],
    ['20,000 values that belong nowhere', '"" '.repeat(20_000), ['SC006']],
    ['20,000 commas', `a: [${','.repeat(20_000)}]`, ['SC006']],
    ['line ends to the brim', fill('\n'), ['SC020']],
    ['comments to the brim', fill('#\n'), ['SC020']],
    ['20,000 comments', '#\n'.repeat(20_000), ['SC005']],
    ['spaces to the brim', fill(' '), ['SC017']],
    ['tabs to the brim', fill('\t', ['a:', 'b']), ['SC017']],
    [
      'a quoted text with a long indentation',
      `a: "x\n${' '.repeat(100_000)}${'y'.repeat(100_000)}"`,
      ['SC017'],
    ],
    ['one word to the brim', fill('a'), ['SC103']],
    ['one name of a field to the brim', fill('a', ['', ': 1']), ['SC006']],
    ['quotes to the brim', fill("'"), ['SC103']],
    ['backslashes to the brim', fill('\\\\', ['a: "', '"']), ['SC101', 'SC102']],
    [
      'quotes and what follows them',
      fill("'").slice(0, 131_071) + fill('- ').slice(0, 131_071) + "'",
      ['SC103'],
    ],
    [
      'backslashes before a text',
      `a: "${'\\'.repeat(131_072)}${'b'.repeat(131_000)}"`,
      ['SC101', 'SC102'],
    ],
    ['one byte too many', ' '.repeat(size + 1), ['SC001']],
    ['100 MB', new Uint8Array(100_000_000), ['SC001']],
    ['a NUL byte', 'title: a\0b', ['SC003']],
    ['an escape sequence of a terminal', 'title: \u001B[31mred', ['SC003']],
    ['text that reads backwards', 'title: \u202Etxt.exe', ['SC003']],
    ['a byte order mark inside', 'title: a\uFEFFb', ['SC003']],
    ['carriage returns alone', 'title: a\rid: b', ['SC003']],
    ['half a character', 'title: \uD83D', ['SC003']],
    ['bytes of another encoding', new Uint8Array([0x74, 0x3a, 0x20, 0xe4, 0x0a]), ['SC002']],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), ['SC002']],
    ['an overlong slash', new Uint8Array([0xc0, 0xaf]), ['SC002']],
    [
      'bytes at random',
      Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + 13) % 256),
      ['SC002'],
    ],
    ['a zip file', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x08, 0x08]), ['SC003']],
    [
      '__proto__ as a flag',
      replaceOnce(baseYaml, 'flags:\n  heard', 'flags:\n  __proto__: { polluted: yes }\n  heard'),
      ['SC013'],
    ],
    [
      '__proto__ as a field of a beat',
      replaceOnce(
        baseYaml,
        '    visits: 2\n',
        '    visits: 2\n    __proto__: { polluted: true }\n',
      ),
      ['SC013'],
    ],
    [
      'constructor.prototype as fields',
      replaceOnce(
        baseYaml,
        '    visits: 2\n',
        '    visits: 2\n    constructor: { prototype: { polluted: true } }\n',
      ),
      ['SC013'],
    ],
    [
      'constructor as an id',
      replaceOnce(baseYaml, '      - id: soon\n', '      - id: constructor\n'),
      ['SC223'],
    ],
    [
      'names that every object has',
      'toString: 1\nvalueOf: 1\nhasOwnProperty: 1\n',
      ['SC101', 'SC102'],
    ],
    [
      '10,000 unknown flags',
      replaceOnce(
        baseYaml,
        '    flags: [checked]\n',
        `    flags: [${Array.from({ length: 1999 }, (_, at) => `flag-${at}`).join(', ')}]\n`,
      ),
      ['SC016', 'SC203'],
    ],
    [
      '2,000 ids that are nearly alike',
      replaceOnce(
        baseYaml,
        'flags:\n',
        `flags:\n${Array.from({ length: 1990 }, (_, at) => `  flag-with-a-rather-long-name-${at}: x\n`).join('')}`,
      ),
      ['SC016', 'SC207'],
    ],
  ];
