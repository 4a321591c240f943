import type { Editor } from '@tiptap/react';
import type { ToolSign } from '../toolbar/tool-icon';

export interface TextCommand {
  label: string;
  /** Its sign in the toolbar; one without stands in the toolbar's menu. */
  sign?: ToolSign;
  /** Whether a line parts it from the one before. */
  isFirst?: boolean;
  keys?: string;
  /** Undo and redo: a menu in the text has them not. */
  isHistory?: boolean;
  isActive?: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
}

/** The text's own shapes, in the toolbar's order. */
export const textCommands: TextCommand[] = [
  {
    label: 'Bold',
    sign: 'bold',
    isFirst: true,
    keys: 'Ctrl+B',
    isActive: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    label: 'Italic',
    sign: 'italic',
    keys: 'Ctrl+I',
    isActive: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    label: 'Heading',
    sign: 'heading',
    isFirst: true,
    keys: 'Ctrl+Alt+2',
    isActive: (editor) => editor.isActive('heading', { level: 2 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    label: 'Smaller heading',
    sign: 'smaller-heading',
    keys: 'Ctrl+Alt+3',
    isActive: (editor) => editor.isActive('heading', { level: 3 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    label: 'Bulleted list',
    sign: 'bullets',
    isFirst: true,
    keys: 'Ctrl+Shift+8',
    isActive: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    label: 'Numbered list',
    sign: 'numbers',
    keys: 'Ctrl+Shift+7',
    isActive: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    label: 'Quote',
    sign: 'quote',
    keys: 'Ctrl+Shift+B',
    isActive: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    label: 'French words',
    isActive: (editor) => editor.isActive('language', { lang: 'fr' }),
    run: (editor) => editor.chain().toggleMark('language', { lang: 'fr' }).run(),
  },
  {
    label: 'Line',
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
  {
    label: 'Table',
    run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
  {
    label: 'Undo',
    sign: 'undo',
    isHistory: true,
    keys: 'Ctrl+Z',
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    label: 'Redo',
    sign: 'redo',
    isHistory: true,
    keys: 'Ctrl+Shift+Z',
    run: (editor) => editor.chain().focus().redo().run(),
  },
];

/** Shown while the cursor stands in a table. */
export const tableCommands: Pick<TextCommand, 'label' | 'run'>[] = [
  { label: 'Add row', run: (editor) => editor.chain().focus().addRowAfter().run() },
  { label: 'Add column', run: (editor) => editor.chain().focus().addColumnAfter().run() },
  {
    label: 'Heads in the first row',
    run: (editor) => editor.chain().focus().toggleHeaderRow().run(),
  },
  {
    label: 'Heads in the first column',
    run: (editor) => editor.chain().focus().toggleHeaderColumn().run(),
  },
  { label: 'Remove row', run: (editor) => editor.chain().focus().deleteRow().run() },
  { label: 'Remove column', run: (editor) => editor.chain().focus().deleteColumn().run() },
  { label: 'Remove table', run: (editor) => editor.chain().focus().deleteTable().run() },
];
