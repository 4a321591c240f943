import { type Extensions, getSchema } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import type { Schema } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import { blockNames } from '../registry';
import { articleLink } from './article-link';
import { blockNode } from './block-node';
import { captionedTable } from './captioned-table';
import { languageMark } from './language-mark';

/**
 * Where a link in a body may lead: the web, a mailbox, a telephone, or a path of this site
 * (`//` and `/\` would be another's).
 */
export function isAllowedHref(href: string): boolean {
  return /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i.test(href) && !/\p{Cc}/u.test(href);
}

/** Paragraphs, headings, lists, quotes, tables and links: what a body may hold besides blocks. */
export function textExtensions(): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3, 4] },
      code: false,
      codeBlock: false,
      strike: false,
      underline: false,
      link: {
        openOnClick: false,
        autolink: true,
        isAllowedUri: (url) => isAllowedHref(url ?? ''),
        HTMLAttributes: { target: null, rel: null, class: null },
      },
    }),
    TableKit.configure({ table: false }),
    captionedTable,
    articleLink,
    languageMark,
  ];
}

let cachedSchema: Schema | undefined;

/** The ProseMirror schema of a body, built once: the editor's schema is the validator's. */
export function bodySchema(): Schema {
  cachedSchema ??= getSchema([...textExtensions(), ...blockNames.map(blockNode)]);
  return cachedSchema;
}
