import type { Body } from '@/lib/blocks/body';
import type { ArticleText } from './schema';

/** A body of paragraphs, for tests. */
export function paragraphs(...texts: string[]): Body {
  return {
    type: 'doc',
    content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

/** A text that can be published, for tests. */
export function testText(change: Partial<ArticleText> = {}): ArticleText {
  return {
    headline: 'Nurses get 3,500 invitations',
    standfirst: 'A round for healthcare.',
    section: 'express-entry',
    slug: '',
    authors: [],
    tags: [],
    heroMediaId: null,
    heroAlt: '',
    related: [],
    body: paragraphs('The first healthcare round of the year.'),
    ...change,
  };
}
