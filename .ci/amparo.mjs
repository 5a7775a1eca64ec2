// npm run -s amparo -- ARGS: the command line, in the folder it is called from.
import { amparo } from './cli.mjs';

process.exitCode = amparo(process.argv.slice(2), { cwd: process.env.INIT_CWD ?? process.cwd() });
