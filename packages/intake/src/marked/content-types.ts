import { xmlAttribute } from '../workbook/xml-text.ts';
import type { XmlEditor } from './edit-xml.ts';
import { attributeOf, opened } from './tags.ts';

/** Content types of the parts that marking adds. */
export const contentTypes = {
  sheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
} as const;

/** The kind of a part that is added. */
export type PartKind = keyof typeof contentTypes;

/** Says of which kind the added parts are. What is said of others stays. */
export function contentTypesEditor(parts: ReadonlyMap<string, PartKind>): XmlEditor {
  const extensions = new Map<string, string>();
  return {
    tag({ raw, name, local, kind }) {
      if (local === 'Default' && kind !== 'close') {
        const extension = attributeOf(raw, 'Extension')?.toLowerCase();
        if (extension !== undefined) extensions.set(extension, attributeOf(raw, 'ContentType') ?? '');
      }
      if (local !== 'Types' || kind === 'open') return undefined;
      const prefix = name.slice(0, name.length - local.length);
      const added = [...parts]
        .filter(([part, is]) => extensions.get(extensionOf(part)) !== contentTypes[is])
        .map(
          ([part, is]) =>
            `<${prefix}Override PartName="/${xmlAttribute(part)}" ContentType="${contentTypes[is]}"/>`,
        )
        .join('');
      return kind === 'close' ? added + raw : `${opened(raw)}${added}</${name}>`;
    },
  };
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}
