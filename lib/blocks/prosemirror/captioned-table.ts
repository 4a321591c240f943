import { Table, TableView } from '@tiptap/extension-table';
import { z } from 'zod';

const longest = 200;
/** What a table shows, in words over it; empty where a writer gave none. */
export const tableCaption = z.string().trim().max(longest, `Write at most ${longest} characters`);

/** As the reader sees it: the caption over the table. It is written in its own field, not in the text. */
class CaptionedView extends TableView {
  readonly #caption = this.table.createCaption();

  constructor(...args: ConstructorParameters<typeof TableView>) {
    super(...args);
    this.#caption.contentEditable = 'false';
    this.#show();
  }

  override update(node: Parameters<TableView['update']>[0]): boolean {
    const isSame = super.update(node);
    if (isSame) this.#show();
    return isSame;
  }

  #show() {
    const text = String(this.node.attrs.caption ?? '');
    if (this.#caption.textContent !== text) this.#caption.textContent = text;
    this.#caption.hidden = text === '';
  }
}

const captionOf = (element: HTMLElement) =>
  element.dataset.caption ?? element.querySelector(':scope > caption')?.textContent ?? '';

/** A table of a text, with a caption. */
export const captionedTable = Table.extend({
  addAttributes() {
    return {
      ...this.parent?.(),
      caption: {
        default: '',
        validate: (value: unknown) => {
          tableCaption.parse(value);
        },
        parseHTML: (element: HTMLElement) => captionOf(element).replace(/\s+/g, ' ').trim().slice(0, longest),
        renderHTML: ({ caption }: Record<string, unknown>) => (caption ? { 'data-caption': caption } : {}),
      },
    };
  },
  // What stands in a pasted caption is read above; it is no row.
  parseHTML: () => [{ tag: 'table' }, { tag: 'caption', ignore: true }],
}).configure({ resizable: false, View: CaptionedView });

/** The caption of a table's node. */
export function captionIn({ attrs }: { attrs?: Record<string, unknown> }): string {
  return typeof attrs?.caption === 'string' ? attrs.caption : '';
}
