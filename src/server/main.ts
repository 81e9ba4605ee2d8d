import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { BuildMissingError } from './built-files.ts';
import { CannotListenError, listen } from './listen.ts';
import { readSettings, WrongSettingError } from './settings.ts';

/** The folder to serve may be named as the first argument; without it, it is the build of this project. */
const distFolder = path.resolve(
  process.argv[2] ?? path.resolve(fileURLToPath(import.meta.url), '../../../dist'),
);

/** How long requests under way may take after the server was told to stop. */
const shutdownMs = 3000;

try {
  const { host, port } = readSettings(process.env);
  const running = await listen(createApp({ distFolder }), { host, port });
  process.stdout.write(`Even Keel is ready at ${running.address}\n`);
  const stop = () => void running.stop(shutdownMs);
  process.on('SIGINT', stop).on('SIGTERM', stop);
} catch (error) {
  const isExplained =
    error instanceof BuildMissingError ||
    error instanceof CannotListenError ||
    error instanceof WrongSettingError;
  if (!isExplained) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
