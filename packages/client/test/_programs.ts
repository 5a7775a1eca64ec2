import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** The program that a package of the registry brings for this platform; undefined where it brings none. */
function programOf(launcher: string, platform: string, path: string): string | undefined {
  try {
    const own = createRequire(resolve(`${launcher}/package.json`));
    const program = join(dirname(own.resolve(`${platform}/package.json`)), path);
    accessSync(program, constants.X_OK);
    return program;
  } catch {
    return undefined;
  }
}

function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const { platform, arch } = process;
const libc = platform === 'linux' ? '-glibc' : '';
const exe = platform === 'win32' ? '.exe' : '';

/** Other programs in which the client has to run, where they are installed. */
export const programs = {
  Deno: programOf('deno', `@deno/${platform}-${arch}${libc}`, `deno${exe}`) ?? onPath('deno'),
  Bun:
    programOf('bun', `@oven/bun-${platform}-${arch === 'arm64' ? 'aarch64' : arch}`, `bin/bun${exe}`) ??
    onPath('bun'),
  Chromium:
    process.env.CHROMIUM ?? onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
} as const;

/** Whether tests in a program are left out. Where everything is required, its absence is a failure. */
export function isLeftOut(name: keyof typeof programs): boolean {
  const isOut = programs[name] === undefined && process.env.AMPARO_REQUIRE_ALL !== '1';
  if (isOut) console.warn(`client in ${name}: skipped because ${name} is absent.`);
  return isOut;
}
