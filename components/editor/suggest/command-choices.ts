import type { Editor } from '@tiptap/react';
import { type BlockName, blockNames, blocks } from '@/lib/blocks/registry';
import { textCommands } from '../body/text-commands';
import { blockWords } from '../toolbar/block-words';
import type { Choice, ChoiceSource } from './choices';

/** Other words that people look for them by. */
const words: Record<string, string> = {
  Heading: 'h2 title',
  'Smaller heading': 'h3 subheading',
  'Bulleted list': 'ul points',
  'Numbered list': 'ol',
  Quote: 'blockquote',
  Line: 'hr divider rule',
  'Draw highlight': 'round hero',
  'See also': 'related article',
  Picture: 'image photo',
  Figure: 'number value record',
  'Occupation list': 'noc codes',
  Promo: 'offer partner ad',
};

const isFound = (label: string, query: string) =>
  `${label} ${words[label] ?? ''}`
    .toLowerCase()
    .split(' ')
    .concat(label.toLowerCase().replaceAll(' ', ''))
    .some((word) => word.startsWith(query.toLowerCase().replaceAll(' ', '')));

/** Everything that can be put into a text or done with it, by the letters behind the sign. */
export function commandChoices(acts: {
  insert: (editor: Editor, name: BlockName) => void;
  link: () => void;
}): ChoiceSource {
  const act = (label: string, detail: string | undefined, run: (editor: Editor) => void): Choice => ({
    key: label,
    label,
    ...(detail && { detail }),
    run: (editor, typed) => {
      editor.chain().focus().deleteRange(typed).run();
      run(editor as Editor);
      return null;
    },
  });
  const all = [
    ...textCommands
      .filter(({ isHistory }) => !isHistory)
      .map((command) => act(command.label, command.keys, command.run)),
    ...blockNames.map((name) =>
      act(blocks[name].label, blockWords[name], (editor) => acts.insert(editor, name)),
    ),
    act('Link', 'Ctrl+K', acts.link),
  ];
  return (query) => all.filter(({ label }) => isFound(label, query));
}
