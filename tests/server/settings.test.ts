import { expect, it } from 'vitest';
import { readSettings, WrongSettingError } from '#server/settings.ts';

it.each([
  [{}, { host: '127.0.0.1', port: 4173 }],
  [
    { PORT: '', HOST: '' },
    { host: '127.0.0.1', port: 4173 },
  ],
  [
    { PORT: '8080', HOST: '0.0.0.0' },
    { host: '0.0.0.0', port: 8080 },
  ],
  [
    { PORT: '0', HOST: '::1' },
    { host: '::1', port: 0 },
  ],
])('reads %j', (environment, expected) => {
  expect(readSettings(environment)).toEqual(expected);
});

it.each(['65536', '-1', '80.5', '0x50', '1e3', ' 80', 'http', '000080'])(
  'refuses PORT=%s and says what a port is',
  (port) => {
    expect(() => readSettings({ PORT: port })).toThrow(
      new WrongSettingError(
        `PORT is "${port}", and a port is a whole number from 1 to 65535 (0 for any free one). Set it to one, or leave it out for 4173.`,
      ),
    );
  },
);

it.each(['http://localhost', 'a b', 'x/y'])('refuses HOST=%s', (host) => {
  expect(() => readSettings({ HOST: host })).toThrow(WrongSettingError);
});
