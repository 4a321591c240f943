import { type Editor, Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import type { Choice, Sign } from './choices';
import type { SuggestStore } from './suggest-store';

/** A search for a draw has a few words; what goes on after them is a sentence. */
const longestSearch = 32;

function pluginFor(editor: Editor, store: SuggestStore, sign: Sign) {
  const show = ({ range, query, items, loading, mount }: SuggestionProps<Choice>) => {
    // The hits of the letter before stay until the next ones are there.
    const before = store.get();
    const choices = loading && before?.sign === sign ? before.choices : items;
    store.show({ sign, query, choices, isLoading: loading, mount }, { editor, range });
  };
  return Suggestion<Choice>({
    editor,
    pluginKey: new PluginKey(`suggest ${sign}`),
    char: sign,
    allowSpaces: true,
    allowedPrefixes: [' ', '(', '\u00a0'],
    debounce: sign === '/' ? 0 : 120,
    decorationClass: 'suggest-typed',
    items: async ({ query }) => (await store.sources[sign]?.(query)) ?? [],
    // Only typing opens it: a cursor that comes by does not, nor what is pasted.
    shouldShow: ({ query, transaction }) => {
      const isTyped = transaction.docChanged && !transaction.getMeta('paste');
      return (isTyped || store.get()?.sign === sign) && query.length <= longestSearch && !/^\s/.test(query);
    },
    render: () => ({
      onStart: show,
      onUpdate: show,
      onExit: () => store.close(),
      onKeyDown: ({ event }) => store.takeKey(event),
    }),
  });
}

/** Menus called by typing: `/` for what can be put in, `#` and `@` for a draw's figures. */
export function suggestExtension(store: SuggestStore): Extension {
  return Extension.create({
    name: 'suggest',
    addProseMirrorPlugins() {
      return (['/', '#', '@'] as const).map((sign) => pluginFor(this.editor, store, sign));
    },
  });
}
