import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { families, type Report, renderHtml } from '@amparo/validate';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadWords } from '../src/words.ts';
import { lacksChromium, startChromium } from './_chromium.ts';
import { amparo } from './_cli.ts';
import { folder } from './_files.ts';
import { attack, barEdges, beyondTheEdge, unfold, whatIsKept } from './_in-page.ts';

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));
const office = [join(examples, 'grievance-office-export', 'cases.xlsx'), '--zone', '+07:00'];
const survey = ['instrument.json', 'wave.json', 'responses.csv'].map((name) =>
  join(examples, 'worker-voice-survey', name),
);
const now = ['--now', '2025-11-03T00:00:00Z'];

/** Reports as people get them: two in English, one in Thai, and one that is written from the right. */
async function makePages(): Promise<Readonly<Record<string, string>>> {
  const path = await folder();
  const write = async (name: string, ...args: readonly string[]) => {
    const file = join(path, `${name}.html`);
    const { code, stdout } = await amparo(['check', ...args, ...now, '--report', file]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    return file;
  };
  const { stdout } = await amparo(['check', ...office, ...now, '--format', 'json']);
  const arabic = join(path, 'arabic.html');
  const words = await loadWords('ar');
  await writeFile(arabic, renderHtml(JSON.parse(stdout) as Report, families, words, { language: 'ar' }));
  return {
    office: await write('office', ...office),
    survey: await write('survey', ...survey),
    thai: await write('thai', ...office, '--lang', 'th'),
    arabic,
  };
}

const kinds = ['office', 'survey', 'thai', 'arabic'] as const;
const screens = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;
const cases = kinds.flatMap((kind) => screens.map((screen) => ({ kind, ...screen })));

describe.skipIf(lacksChromium)('a report in a browser', () => {
  let browser: Browser;
  let pages: Readonly<Record<string, string>>;

  beforeAll(async () => {
    [browser, pages] = await Promise.all([startChromium(), makePages()]);
  }, 120_000);
  afterAll(() => browser?.close());

  /** Opens a report and does something there; gives what the browser asked for, and what it complained of. */
  async function open(
    kind: string,
    options: BrowserContextOptions,
    work: (page: Page) => Promise<void>,
  ): Promise<{ requests: string[]; complaints: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const requests: string[] = [];
    const complaints: string[] = [];
    const page = await context.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(pages[kind] as string).href);
    await work(page);
    await context.close();
    return { requests, complaints };
  }

  test.each(cases)(
    '$kind, $width wide, $colorScheme: stays within the screen and asks for nothing',
    async ({ kind, width, colorScheme }) => {
      const { requests, complaints } = await open(
        kind,
        { viewport: { width, height: 800 }, colorScheme },
        async (page) => {
          for (const isOpen of [false, true]) {
            if (isOpen) await page.evaluate(unfold);
            expect(await page.evaluate(beyondTheEdge)).toEqual([]);
          }
          expect(await page.evaluate(whatIsKept)).toEqual([0, 0, '', 0]);
        },
      );
      expect(requests).toEqual([pathToFileURL(pages[kind] as string).href]);
      expect(complaints).toEqual([]);
    },
  );

  // Half of the screens: what differs between the others are lengths.
  test.each(cases.filter(({ width, colorScheme }) => (width === 360) === (colorScheme === 'light')))(
    '$kind, $width wide, $colorScheme: can be used by everybody, as far as a program can tell',
    async ({ kind, width, colorScheme }) => {
      // The policy of the page would keep the test's own script out.
      const options = { viewport: { width, height: 800 }, colorScheme, bypassCSP: true };
      await open(kind, options, async (page) => {
        await page.evaluate(unfold);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
        const faults = violations.map(({ id, impact, nodes }) => ({ id, impact, first: nodes[0]?.html }));
        expect(faults).toEqual([]);
      });
    },
  );

  test('its policy lets no other script in', async () => {
    const { complaints } = await open('office', {}, async (page) => {
      await expect(page.addScriptTag({ content: 'document.title = "changed"' })).rejects.toThrow();
      await page.evaluate(attack);
      expect(await page.title()).toBe('Report of a check: cases.xlsx');
    });
    expect(complaints.join()).toContain('Content Security Policy');
  });

  test('without its script it is whole', async () => {
    await open('office', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#controls').isVisible()).toBe(false);
      const lines = page.locator('ol.causes > li');
      expect(await lines.count()).toBeGreaterThan(10);
      await lines.nth(3).locator('summary').click();
      expect(await lines.nth(3).locator('dd').first().isVisible()).toBe(true);
    });
  });

  test('the list is searched by column, cell and code, and filtered by severity', async () => {
    await open('office', {}, async (page) => {
      const lines = page.locator('ol.causes > li');
      const visible = () => page.locator('ol.causes > li:visible').count();
      const said = async () => Number((await page.locator('[data-shown]').textContent()) ?? '');
      const all = await lines.count();
      expect([await visible(), await said()]).toEqual([all, all]);
      await page.getByRole('searchbox').fill('intake.phone-without-country');
      expect([await visible(), await said()]).toEqual([1, 1]);
      await page.getByRole('searchbox').fill('nowhere to be found');
      expect([await visible(), await said()]).toEqual([0, 0]);
      await page.getByRole('searchbox').fill('');
      await page.getByRole('checkbox', { name: 'Error' }).uncheck();
      const others = await page.locator('ol.causes > li:not(.error)').count();
      expect(others).toBeLessThan(all);
      expect([await visible(), await said()]).toEqual([others, others]);
      await page.getByRole('button', { name: 'Open all' }).click();
      expect(await page.locator('ol.causes details:not([open])').count()).toBe(0);
    });
  });

  test('on paper everything is open, and there is nothing to press', async () => {
    await open('office', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#controls').isVisible()).toBe(false);
      const last = page.locator('ol.causes > li').last().locator('dd').last();
      expect((await last.boundingBox())?.height).toBeGreaterThan(5);
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    });
  });

  test('bars grow from the right where reading does', async () => {
    const edges = async (kind: string) => {
      let found: readonly (readonly [number, number])[] = [];
      await open(kind, {}, async (page) => {
        found = await page.evaluate(barEdges);
      });
      return found;
    };
    const [english, arabic] = [await edges('office'), await edges('arabic')];
    expect(english.length).toBeGreaterThan(5);
    expect(english.map(([left]) => left)).toEqual(english.map(() => 0));
    expect(arabic.map(([, right]) => right)).toEqual(english.map(() => 0));
  });
});

test.each([
  ['a survey', survey],
  ['an office', office],
])('a report on the file of %s is small enough to be sent by phone', async (_, files) => {
  const { stdout } = await amparo(['check', ...files, ...now, '--format', 'html', '--no-ask']);
  expect(Buffer.byteLength(stdout)).toBeLessThan(60_000);
});
