import { toPrintable, toPrintableJson } from './printable.ts';

/** Prints one line; whatever the text holds, the terminal only shows it. */
export function say(line = ''): void {
  process.stdout.write(`${toPrintable(line)}\n`);
}

/** Prints one line where it does not mix with output that a program reads. */
export function complain(line: string): void {
  process.stderr.write(`${toPrintable(line)}\n`);
}

/** Prints a value for a program to read. */
export function sayJson(value: unknown): void {
  process.stdout.write(`${toPrintableJson(value)}\n`);
}
