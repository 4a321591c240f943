import { Mark } from '@tiptap/core';
import { z } from 'zod';

/** Languages that words may be in besides the text's own. */
const language = z.enum(['fr', 'en']);

/** Words in another language: read aloud, hyphenated and translated as such. */
export const languageMark = Mark.create({
  name: 'language',
  addAttributes: () => ({
    lang: {
      isRequired: true,
      validate: (value: unknown) => {
        language.parse(value);
      },
      parseHTML: (element: HTMLElement) => element.lang.slice(0, 2).toLowerCase(),
      renderHTML: (attrs: Record<string, unknown>) => ({ lang: attrs.lang }),
    },
  }),
  parseHTML: () => [{ tag: 'span[lang]', getAttrs: ({ lang }) => language.safeParse(lang).success && null }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});

/** The language of a mark; null for other marks. */
export function languageOf(mark: { type: string; attrs?: Record<string, unknown> }): string | null {
  if (mark.type !== 'language') return null;
  return language.safeParse(mark.attrs?.lang).data ?? null;
}
