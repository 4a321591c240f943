/** Word writes a list's items as paragraphs: "mso-list:l0 level2 lfo1", their sign as text to be ignored. */
interface Item {
  paragraph: Element;
  level: number;
  isOrdered: boolean;
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
  return { paragraph, level, isOrdered: /^\(?(\d+|[a-z]|[ivx]+)[.)]/i.test(mark) };
}

/** The list that an item of a level belongs to: the open one, or a new one in the last item above. */
function listFor(root: Document, open: Element[], { level, isOrdered, paragraph }: Item): Element {
  open.length = Math.min(open.length, level);
  const known = open[level - 1];
  if (known) return known;
  const list = root.createElement(isOrdered ? 'ol' : 'ul');
  const above = open.at(-1);
  if (above) (above.lastElementChild ?? above).append(list);
  else paragraph.before(list);
  while (open.length < level) open.push(list);
  return list;
}

/** Makes lists of Word's list paragraphs. */
export function buildWordLists(root: Document): void {
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
