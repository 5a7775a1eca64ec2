import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { grievanceCase } from '@amparo/grievance';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const probe = `${folder}probe.ts`;
const source = (property: string) =>
  `import type { GrievanceCase } from '@amparo/grievance';\ndeclare const record: GrievanceCase;\nrecord.${property};\n`;

/** What an editor shows when the pointer rests on a property of a case. */
function hover(property: string): { type: string; documentation: string } {
  const text = source(property);
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: ['@amparo/source'],
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
  };
  const service = ts.createLanguageService({
    getScriptFileNames: () => [probe],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const content = path === probe ? text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === probe || ts.sys.fileExists(path),
    readFile: ts.sys.readFile,
    realpath: (path) => ts.sys.realpath?.(path) ?? path,
    directoryExists: ts.sys.directoryExists,
  });
  const info = service.getQuickInfoAtPosition(probe, text.indexOf(`.${property}`) + 1);
  return {
    type: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
  };
}

test('hovering a property of a case shows what it means', () => {
  expect(hover('receivedAt').documentation).toContain('When the mechanism received the case.');
  expect(hover('receivedAt').type).toBe('(property) GrievanceCase.receivedAt: string');
  expect(hover('status').type).toContain('CaseStatus');
});

test('every property of the generated interfaces is documented', () => {
  const text = readFileSync(
    fileURLToPath(new URL('../src/generated/grievance-case.ts', import.meta.url)),
    'utf8',
  );
  const file = ts.createSourceFile('generated.ts', text, ts.ScriptTarget.ES2023, true);
  const bare: string[] = [];
  let seen = 0;
  for (const statement of file.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue;
    for (const member of statement.members) {
      seen += 1;
      if (ts.getJSDocCommentsAndTags(member).length === 0)
        bare.push(`${statement.name.text}.${member.name?.getText()}`);
    }
  }
  expect(bare).toEqual([]);
  expect(seen).toBeGreaterThan(grievanceCase.tree.kind === 'group' ? grievanceCase.tree.fields.length : 0);
});
