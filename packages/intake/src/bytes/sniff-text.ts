import { UnreadableError } from './problem.ts';

/** The formats that can be read; `zip` is an archive of CSV files. */
export type SourceFormat = 'csv' | 'xlsx' | 'json' | 'ndjson' | 'zip';

/** What may follow the bracket that begins a JSON text; anything else is a table whose first heading has a bracket. */
const JSON_START = /^(\{\s*(["}]|$)|\[\s*([[{"\]\-\d]|true|false|null|$))/;

function nameHint(name: string | undefined): SourceFormat | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(name ?? '')?.[1]?.toLowerCase();
  if (extension === 'json' || extension === 'geojson') return 'json';
  if (extension === 'ndjson' || extension === 'jsonl') return 'ndjson';
  if (extension === 'csv' || extension === 'tsv' || extension === 'txt') return 'csv';
  return undefined;
}

function isCompleteJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** One record per line shows when the first line is a whole value and another line begins like it. */
function looksLikeLines(text: string): boolean | undefined {
  const end = text.indexOf('\n');
  if (end < 0) return undefined;
  const rest = text.slice(end + 1).trimStart();
  if (!isCompleteJson(text.slice(0, end))) {
    // A broken first record must not turn a file of lines into a document: the second line decides.
    const second = rest.slice(0, Math.max(0, rest.indexOf('\n')));
    return /^[{[]/.test(second) && isCompleteJson(second) && !/[,[{]\s*$/.test(text.slice(0, end));
  }
  return rest === '' ? undefined : /^[{[]/.test(rest);
}

/** The format of a text by its beginning. */
export function textFormat(beginning: string, name?: string): SourceFormat {
  const text = beginning.trimStart();
  if (text === '') throw new UnreadableError('intake.blank');
  const hint = nameHint(name);
  if (/^<(!doctype\s+html|html|head|body|table|meta)\b/i.test(text)) throw new UnreadableError('intake.html');
  if (/^<(\?xml|[a-z][\w.-]*[\s>:])/i.test(text)) throw new UnreadableError('intake.xml-file');
  if (JSON_START.test(text)) {
    const lines = looksLikeLines(text);
    if (lines !== undefined) return lines ? 'ndjson' : 'json';
    return hint === 'ndjson' ? 'ndjson' : 'json';
  }
  return hint === 'json' || hint === 'ndjson' ? hint : 'csv';
}
