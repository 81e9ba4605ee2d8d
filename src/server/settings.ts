/** Where the server listens. */
export interface Settings {
  readonly host: string;
  /** 0: the system chooses a free one. */
  readonly port: number;
}

/** A setting in the environment cannot be used. The message says which and what to write instead. */
export class WrongSettingError extends Error {
  override readonly name = 'WrongSettingError';
}

const defaultPort = 4173;

/**
 * Reads PORT and HOST. Without HOST only this machine can reach the server.
 *
 * @throws {WrongSettingError} when a value cannot be used.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  return { host: readHost(environment['HOST']), port: readPort(environment['PORT']) };
}

function readPort(written: string | undefined): number {
  if (written === undefined || written === '') return defaultPort;
  const port = Number(written);
  if (/^\d{1,5}$/.test(written) && port <= 65_535) return port;
  throw new WrongSettingError(
    `PORT is ${JSON.stringify(written)}, and a port is a whole number from 1 to 65535 (0 for any free one). Set it to one, or leave it out for ${defaultPort}.`,
  );
}

function readHost(written: string | undefined): string {
  if (written === undefined || written === '') return '127.0.0.1';
  if (/^[\w.:-]+$/.test(written)) return written;
  throw new WrongSettingError(
    `HOST is ${JSON.stringify(written)}, and it must be a host name or an address of this machine. Use 0.0.0.0 to let other machines reach the server, or leave it out for this machine only.`,
  );
}
