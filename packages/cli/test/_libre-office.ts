import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folder } from './_files.ts';

/** Whether LibreOffice is there to open workbooks with. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** Says that a test is skipped for want of LibreOffice; where everything has to run, that is a failure. */
export function skipWithoutLibreOffice(what: string): boolean {
  if (hasLibreOffice) return false;
  if (process.env.AMPARO_REQUIRE_ALL === '1')
    throw new Error(`${what} must run, and LibreOffice (soffice) is not installed.`);
  console.warn(`${what}: skipped because LibreOffice (soffice) is not installed.`);
  return true;
}

/** Each sheet as CSV, as it is shown. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/**
 * Opens a workbook in LibreOffice and saves it in another form: `xlsx`, `csv` with a file for each sheet, or `fods`, which
 * is XML that says of each value what it is. Gives the paths of what was made.
 */
export async function savedByLibreOffice(path: string, to: 'xlsx' | 'csv' | 'fods'): Promise<string[]> {
  const out = join(await folder(), 'saved');
  await mkdir(out);
  // A profile of its own lets several run beside each other.
  const profile = pathToFileURL(join(await folder(), 'profile')).href;
  const args = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    to === 'csv' ? everySheet : to,
    '--outdir',
    out,
    path,
  ];
  const child = spawn('soffice', args, { stdio: 'ignore' });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const made = (await readdir(out)).sort().map((name) => join(out, name));
  if (code !== 0 || made.length === 0) throw new Error(`LibreOffice could not open ${basename(path)}.`);
  return made;
}
