/** Headings start at the second level, the first being the headline's; none is deeper than the fourth, none bold. */
export function liftHeadings(root: Document): void {
  for (const title of root.body.querySelectorAll('p.MsoTitle')) replace(root, title, 'h1');
  for (const spoken of root.body.querySelectorAll('p[role="heading"], div[role="heading"]')) {
    const level = Number(spoken.getAttribute('aria-level') ?? 2);
    if (level >= 1 && level <= 6) replace(root, spoken, `h${level}`);
  }
  const headings = [...root.body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  const shift = levels.includes(1) ? 1 : 0;
  for (const [place, heading] of headings.entries()) {
    const level = Math.min((levels[place] ?? 2) + shift, 4);
    for (const bold of heading.querySelectorAll('b, strong')) bold.replaceWith(...bold.childNodes);
    replace(root, heading, `h${level}`);
  }
}

function replace(root: Document, element: Element, name: string): void {
  const other = root.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
