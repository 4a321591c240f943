import type { ReactNode } from 'react';
import type { FilledNode } from '@/lib/blocks/filled-body';
import { isAllowedHref } from '@/lib/blocks/prosemirror/body-extensions';
import { languageOf } from '@/lib/blocks/prosemirror/language-mark';

/** A link of a text, or its words alone where it leads nowhere allowed. */
function link(href: unknown, words: ReactNode): ReactNode {
  if (typeof href !== 'string' || !isAllowedHref(href)) return words;
  const isOutside = /^https?:/i.test(href);
  return (
    <a href={href} rel={isOutside ? 'noopener' : undefined}>
      {words}
    </a>
  );
}

/** Words with their marks, the first mark outermost. */
export function renderText({ text = '', marks = [] }: FilledNode): ReactNode {
  return marks.reduceRight<ReactNode>((words, { type, attrs }) => {
    if (type === 'bold') return <strong>{words}</strong>;
    if (type === 'italic') return <em>{words}</em>;
    const lang = languageOf({ type, attrs });
    if (lang) return <span lang={lang}>{words}</span>;
    return type === 'link' || type === 'articleLink' ? link(attrs?.href, words) : words;
  }, text);
}
