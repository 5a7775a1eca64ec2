import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where a Chromium is installed; undefined where none is. `CHROMIUM` names one that is not on the path. */
export const chromiumPath: string | undefined = [
  process.env.CHROMIUM ?? [],
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
]
  .flat()
  .find(isProgram);

/** Whether tests that need Chromium are left out. Where everything is required, its absence is a failure. */
export const lacksChromium = chromiumPath === undefined && process.env.AMPARO_REQUIRE_ALL !== '1';

if (lacksChromium) console.warn('cli, pages in a browser: skipped because Chromium is absent.');

/** Starts Chromium without a window. */
export function startChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('Chromium is absent, and AMPARO_REQUIRE_ALL asks for it.');
  return chromium.launch({
    executablePath: chromiumPath,
    // Its sandbox does not start for root, as which containers run. The pages are our own.
    ...(process.getuid?.() === 0 && { args: ['--no-sandbox'] }),
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
