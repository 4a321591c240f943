import { cleanLinks } from './clean-links';
import { headTables } from './head-tables';
import { liftHeadings } from './lift-headings';
import { buildWordLists } from './word-lists';

/** What carries no text of the writer's. */
const noise =
  'script, style, noscript, template, meta, link, title, iframe, object, embed, svg, canvas, audio, video, ' +
  // Word's comments, what was struck while it was edited, and the ends of its pages.
  '[style*="mso-element:comment"], .MsoCommentReference, del, .msoDel, br[clear], [style*="footnote-list"] > hr, ' +
  'img, picture, button, input, select, textarea, colgroup, [hidden], [style*="display:none"], [style*="display: none"]';

const kept = new Set(['href', 'colspan', 'rowspan', 'start']);

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function removeComments(root: Document): void {
  const walker = root.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}

/** Weight and slant that stand in a style become elements; one that only takes weight away is nothing. */
function readStyles(root: Document): void {
  for (const element of root.querySelectorAll<HTMLElement>('b, strong, span, i, em, font')) {
    const style = (element.getAttribute('style') ?? '').replaceAll(' ', '').toLowerCase();
    const isBoldTag = /^(b|strong)$/i.test(element.tagName);
    const isItalicTag = /^(i|em)$/i.test(element.tagName);
    if (isBoldTag && /(^|;)font-weight:(normal|400)/.test(style)) unwrap(element);
    else if (isItalicTag && /(^|;)font-style:normal/.test(style)) unwrap(element);
    else if (!isBoldTag && !isItalicTag) {
      for (const [pattern, name] of [
        [/(^|;)font-weight:(bold|[6-9]00)/, 'strong'],
        [/(^|;)font-style:italic/, 'em'],
      ] as const) {
        if (!pattern.test(style)) continue;
        const marked = root.createElement(name);
        marked.append(...element.childNodes);
        element.append(marked);
      }
      unwrap(element);
    }
  }
}

/** Word's quotes are paragraphs of a style. */
function readQuotes(root: Document): void {
  for (const paragraph of root.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) {
    const quote = root.createElement('blockquote');
    paragraph.replaceWith(quote);
    quote.append(paragraph);
  }
}

/** Bold that a sheet gives to a whole cell. */
function readCellStyles(root: Document): void {
  for (const cell of root.querySelectorAll('td[style]')) {
    if (!/font-weight:\s*(bold|[6-9]00)/i.test(cell.getAttribute('style') ?? '')) continue;
    const strong = root.createElement('strong');
    strong.append(...cell.childNodes);
    cell.append(strong);
  }
}

function dropAttributes(root: Document): void {
  for (const element of root.body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) if (!kept.has(name)) element.removeAttribute(name);
  }
}

/** Spaces of a typewriter, empty paragraphs, and breaks that stand between paragraphs. */
function tidy(root: Document): void {
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: text } = walker;
    text.textContent = (text.textContent ?? '').replaceAll('\u00a0', ' ').replaceAll(/[\u200b\ufeff]/g, '');
  }
  for (const element of [
    ...root.body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, span, a, strong, em, b, i'),
  ]) {
    if (!element.textContent?.trim() && !element.querySelector('td, br')) {
      // A space between two words may stand in a mark of its own.
      if (/^(P|H\d|LI)$/.test(element.tagName)) element.remove();
      else unwrap(element);
    }
  }
  for (const br of [...root.body.querySelectorAll('br')]) {
    const beside = [br.previousElementSibling, br.nextElementSibling];
    const isBetween = beside.some((one) => /^(P|H\d|UL|OL|TABLE|BLOCKQUOTE|DIV)$/.test(one?.tagName ?? ''));
    const holder = br.parentElement;
    const isAlone = /^(P|DIV|TD|TH)$/.test(holder?.tagName ?? '') && !holder?.textContent?.trim();
    // An empty line stands for nothing; an empty cell keeps its place.
    if (isAlone && /^(P|DIV)$/.test(holder?.tagName ?? '')) holder?.remove();
    else if (isAlone || br.className.includes('interchange') || (holder === root.body && isBetween))
      br.remove();
  }
}

/**
 * What a clipboard gives (Word, Google Docs, web pages) as markup that the body's schema reads
 * right: lists that are lists, headings from the second level on, bold and italic, links without what
 * followed the reader; nothing else. What was copied from an editor of ours stays as it is.
 */
export function cleanPasted(markup: string): string {
  if (markup.includes('data-pm-slice')) return markup;
  const split = markup.replaceAll(/(?:<br\b[^>]*>\s*){2,}/gi, '</p><p>');
  const root = new DOMParser().parseFromString(split, 'text/html');
  removeComments(root);
  for (const element of root.querySelectorAll(noise)) element.remove();
  buildWordLists(root);
  for (const element of [...root.body.querySelectorAll('*')]) {
    // Word's own elements (o:p, w:sdt) hold text at most.
    if (element.tagName.includes(':')) unwrap(element);
  }
  readQuotes(root);
  readStyles(root);
  readCellStyles(root);
  headTables(root);
  liftHeadings(root);
  cleanLinks(root);
  tidy(root);
  dropAttributes(root);
  return root.body.innerHTML;
}
