import type { Editor, Range } from '@tiptap/core';

/** One line of a menu that typing opened. What it runs may give the next lines to choose from. */
export interface Choice {
  key: string;
  label: string;
  detail?: string;
  /** The letters typed since the sign stand at `typed`; whoever acts takes them away. */
  run: (editor: Editor, typed: Range) => Choice[] | null;
}

/** The signs that open a menu. */
export type Sign = '/' | '#' | '@';

/** What a menu offers for the letters behind its sign. */
export type ChoiceSource = (query: string) => Choice[] | Promise<Choice[]>;
