import type { Editor } from '@tiptap/react';

/** Where words lead: an article of this site by its id, or else an address. */
export interface LinkTarget {
  href: string;
  articleId: number | null;
  /** What stands there where no words were chosen. */
  headline: string;
}

/** "example.org/page" was meant as an address of the web. */
export function toHref(text: string): string {
  const trimmed = text.trim();
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(trimmed) ? `https://${trimmed}` : trimmed;
}

/** Where the words at the cursor lead now. */
export function linkedNow(editor: Editor): LinkTarget {
  const { href } = editor.getAttributes('link');
  const { articleId } = editor.getAttributes('articleLink');
  return {
    href: typeof href === 'string' ? href : '',
    articleId: typeof articleId === 'number' ? articleId : null,
    headline: '',
  };
}

/** The chosen words become a link; where none are chosen, the link at the cursor changes, or its name is put in. */
export function setLink(editor: Editor, { href, articleId, headline }: LinkTarget): void {
  const mark =
    articleId === null ? { type: 'link', attrs: { href } } : { type: 'articleLink', attrs: { articleId } };
  const isLinked = editor.isActive('link') || editor.isActive('articleLink');
  // At once, where the editor's own command waits for a frame: a letter typed in between would be lost.
  editor.view.focus();
  const chain = editor.chain();
  if (editor.state.selection.empty && !isLinked) {
    const text = articleId === null ? href : headline;
    chain.insertContent({ type: 'text', text, marks: [mark] }).run();
    return;
  }
  chain
    .extendMarkRange('link')
    .extendMarkRange('articleLink')
    .unsetMark('link')
    .unsetMark('articleLink')
    .setMark(mark.type, mark.attrs)
    .run();
}

/** Leaves the words and takes the way away. */
export function unsetLink(editor: Editor): void {
  editor
    .chain()
    .focus()
    .extendMarkRange('link')
    .extendMarkRange('articleLink')
    .unsetMark('link')
    .unsetMark('articleLink')
    .run();
}
