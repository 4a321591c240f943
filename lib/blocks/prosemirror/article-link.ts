import { Mark } from '@tiptap/core';
import { z } from 'zod';

const articleId = z.number().int().positive();

/**
 * A link to an article of this site, kept by its id: it follows the address, and is plain words while
 * the article is not published. Where a body is filled, `href` stands beside the id (null: not published).
 */
export const articleLink = Mark.create({
  name: 'articleLink',
  inclusive: false,
  excludes: 'articleLink link',
  addAttributes: () => ({
    articleId: {
      isRequired: true,
      validate: (value: unknown) => {
        articleId.parse(value);
      },
      parseHTML: (element: HTMLElement) => Number(element.dataset.article),
      renderHTML: (attrs: Record<string, unknown>) => ({ 'data-article': attrs.articleId }),
    },
  }),
  parseHTML: () => [{ tag: 'a[data-article]', priority: 1_100 }],
  renderHTML: ({ HTMLAttributes }) => ['a', { ...HTMLAttributes, class: 'article-link' }, 0],
});

/** The article that a mark points to; null for other marks. */
export function linkedArticle(mark: { type: string; attrs?: Record<string, unknown> }): number | null {
  if (mark.type !== 'articleLink') return null;
  const parsed = articleId.safeParse(mark.attrs?.articleId);
  return parsed.success ? parsed.data : null;
}
