import { existsSync } from 'node:fs';
import { runCommand } from '#cli/commands/run-command.ts';

// npm changes to the project's folder; a file is named from the folder that the user is in.
const userFolder = process.env['INIT_CWD'];
if (userFolder && existsSync(userFolder)) process.chdir(userFolder);

// A reader that closes early (`| head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCommand(process.argv.slice(2));
