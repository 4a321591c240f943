import type { Body, BodyNode } from '@/lib/blocks/body';

type Words = string | BodyNode;

const inline = (words: Words[]): BodyNode[] =>
  words.map((word) => (typeof word === 'string' ? { type: 'text', text: word } : word));

/** A link among the words of a shipped page. */
export const link = (href: string, text: string): BodyNode => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
});

export const paragraph = (...words: Words[]): BodyNode => ({ type: 'paragraph', content: inline(words) });

export const heading = (text: string): BodyNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: inline([text]),
});

export const list = (...items: Words[][]): BodyNode => ({
  type: 'bulletList',
  content: items.map((words) => ({ type: 'listItem', content: [paragraph(...words)] })),
});

export const text = (...content: BodyNode[]): Body => ({ type: 'doc', content });
