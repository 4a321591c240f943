/** Word writes a list's items as paragraphs: "mso-list:l0 level2 lfo1", their sign as text to be ignored. */
interface Item {
  paragraph: Element;
  level: number;
  isOrdered: boolean;
  /** What a numbered list that goes on after other text counts from. */
  start: number;
}

function readItem(paragraph: Element): Item | null {
  const style = paragraph.getAttribute('style') ?? '';
  if (!/mso-list:\s*l\d/i.test(style)) return null;
  const sign = [...paragraph.querySelectorAll('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]')];
  const mark = sign
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .trim();
  for (const one of sign) one.remove();
  const level = Number(/level(\d+)/i.exec(style)?.[1] ?? 1);
  const start = Number(/^\(?(\d+)[.)]/.exec(mark)?.[1] ?? 1);
  return { paragraph, level, isOrdered: /^\(?(\d+|[a-z]|[ivx]+)[.)]/i.test(mark), start };
}

/** The list that an item of a level belongs to: the open one, or a new one in the last item above. */
function listFor(root: Document, open: Element[], { level, isOrdered, start, paragraph }: Item): Element {
  open.length = Math.min(open.length, level);
  const known = open[level - 1];
  if (known) return known;
  const list = root.createElement(isOrdered ? 'ol' : 'ul');
  if (start > 1) list.setAttribute('start', String(start));
  const above = open.at(-1);
  if (above) (above.lastElementChild ?? above).append(list);
  else paragraph.before(list);
  while (open.length < level) open.push(list);
  return list;
}

/** Word on the web wraps each item in a list of its own: the paragraphs that Word itself would give. */
function flattenWrappers(root: Document): void {
  for (const wrapper of root.body.querySelectorAll('.ListContainerWrapper')) {
    const paragraphs = [...wrapper.querySelectorAll('li')].map((item, place) => {
      const paragraph = root.createElement('p');
      const level = item.getAttribute('data-aria-level') ?? '1';
      paragraph.setAttribute('style', `mso-list:l0 level${level}`);
      const list = item.parentElement;
      if (list?.tagName === 'OL') {
        const sign = root.createElement('span');
        sign.setAttribute('style', 'mso-list:Ignore');
        sign.textContent = `${Number(list.getAttribute('start') ?? 1) + place}.`;
        paragraph.append(sign);
      }
      for (const inner of item.querySelectorAll('p')) inner.replaceWith(...inner.childNodes);
      paragraph.append(...item.childNodes);
      return paragraph;
    });
    wrapper.replaceWith(...paragraphs);
  }
}

/** Makes lists of Word's list paragraphs. */
export function buildWordLists(root: Document): void {
  flattenWrappers(root);
  let open: Element[] = [];
  let last: Element | null = null;
  for (const paragraph of [...root.body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, table')]) {
    const item = paragraph.tagName === 'P' ? readItem(paragraph) : null;
    if (!item) {
      open = [];
      continue;
    }
    if (last?.parentElement !== paragraph.parentElement) open = [];
    const list = listFor(root, open, item);
    last = open[0] ?? null;
    const entry = root.createElement('li');
    entry.append(...paragraph.childNodes);
    list.append(entry);
    paragraph.remove();
  }
}
