import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPrintable, toPrintableJson, wrapText } from '#cli/terminal/printable.ts';

describe('a line for a terminal', () => {
  it.each([
    ['\u001b[2J', '\\u001b[2J'],
    ['\u009b1m', '\\u009b1m'],
    ['a\r\nb\tc', 'a\\u000d\\u000ab\\u0009c'],
    ['\u202egnp.exe', '\\u202egnp.exe'],
    ['naïve “quotes” – 日本 🙂', 'naïve “quotes” – 日本 🙂'],
  ])('shows %j as %j', (text, shown) => {
    expect(toPrintable(text)).toBe(shown);
  });

  it('never holds a character that a terminal obeys', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => !/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e]/u.test(toPrintable(text)),
      ),
    );
  });
});

it('prints JSON that reads back as the same value and cannot steer a terminal', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const printed = toPrintableJson(value);
      expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(JSON.stringify(JSON.parse(printed))).toBe(JSON.stringify(value));
    }),
  );
});

describe('wrapping', () => {
  it('breaks at spaces and keeps every word', () => {
    expect(wrapText('one two  three\nfour', 9)).toEqual(['one two', 'three', 'four']);
  });

  it('leaves a word longer than the line whole', () => {
    expect(wrapText('a incomprehensibilities b', 6)).toEqual(['a', 'incomprehensibilities', 'b']);
  });

  it('makes nothing of nothing', () => {
    expect(wrapText(' ', 10)).toEqual([]);
  });
});
