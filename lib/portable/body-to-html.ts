import { asBlock, type FilledBody, type FilledNode, renderBlock } from '@/lib/blocks/filled-body';
import { captionIn } from '@/lib/blocks/prosemirror/captioned-table';
import { languageOf } from '@/lib/blocks/prosemirror/language-mark';
import type { BlockRenderers } from '@/lib/blocks/registry';
import { sourcesOf } from '@/lib/blocks/text/sources-of';
import { absoluteHref } from './absolute-href';
import { type Html, type HtmlValue, html } from './html';
import { portableBlocks } from './portable-blocks';
import { portableSources } from './portable-sources';

type Marks = NonNullable<FilledNode['marks']>;

function withMarks(words: string, marks: Marks, siteUrl: string): HtmlValue {
  return marks.reduce<HtmlValue>((inner, { type, attrs }) => {
    if (type === 'bold') return html`<strong>${inner}</strong>`;
    if (type === 'italic') return html`<em>${inner}</em>`;
    const lang = languageOf({ type, attrs });
    if (lang) return html`<span lang="${lang}">${inner}</span>`;
    const isLink = type === 'link' || type === 'articleLink';
    const href = isLink ? absoluteHref(attrs?.href, siteUrl) : null;
    return href ? html`<a href="${href}">${inner}</a>` : inner;
  }, words);
}

function span(name: 'colspan' | 'rowspan', attrs: FilledNode['attrs']): HtmlValue {
  const count = attrs?.[name];
  return typeof count === 'number' && count > 1 && html` ${name}="${count}"`;
}

/** The text nodes of a body. One that is not named here gives what is inside of it and nothing else. */
const textNodes: Record<string, (inner: HtmlValue, attrs: FilledNode['attrs']) => Html> = {
  paragraph: (inner) => html`<p>${inner}</p>`,
  heading: (inner, attrs) => {
    if (attrs?.level === 4) return html`<h4>${inner}</h4>`;
    return attrs?.level === 3 ? html`<h3>${inner}</h3>` : html`<h2>${inner}</h2>`;
  },
  bulletList: (inner) => html`<ul>${inner}</ul>`,
  orderedList: (inner, attrs) => {
    const start = attrs?.start;
    return html`<ol${typeof start === 'number' && start !== 1 && html` start="${start}"`}>${inner}</ol>`;
  },
  listItem: (inner) => html`<li>${inner}</li>`,
  blockquote: (inner) => html`<blockquote>${inner}</blockquote>`,
  horizontalRule: () => html`<hr>`,
  hardBreak: () => html`<br>`,
  table: (inner, attrs) => {
    const caption = captionIn({ attrs });
    return html`<table>${caption && html`<caption>${caption}</caption>`}<tbody>${inner}</tbody></table>`;
  },
  tableRow: (inner) => html`<tr>${inner}</tr>`,
  tableHeader: (inner, attrs) => html`<th${span('colspan', attrs)}${span('rowspan', attrs)}>${inner}</th>`,
  tableCell: (inner, attrs) => html`<td${span('colspan', attrs)}${span('rowspan', attrs)}>${inner}</td>`,
};

/**
 * A filled body as plain HTML for mail and feeds: everything escaped, links whole and only to
 * where a body may lead, no style, no script.
 * @param siteUrl the site's address without a path, as in `getEnv().siteUrl`.
 * @param renderers of an outlet whose blocks look otherwise.
 */
export function bodyToHtml(
  body: FilledBody,
  siteUrl: string,
  renderers: BlockRenderers<Html | null> = portableBlocks(siteUrl),
): string {
  const render = (node: FilledNode): HtmlValue => {
    if (node.type === 'text') return withMarks(node.text ?? '', node.marks ?? [], siteUrl);
    const block = asBlock(node);
    if (block) return renderBlock(renderers, block);
    const inner = (node.content ?? []).map(render);
    return textNodes[node.type]?.(inner, node.attrs) ?? inner;
  };
  const content = (body.content ?? []).map(render);
  return html`${content}${portableSources(sourcesOf(body), siteUrl)}`.toString();
}
