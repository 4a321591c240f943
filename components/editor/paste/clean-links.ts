const followers = /^(utm_\w+|fbclid|gclid|mc_[ce]id|igshid)$/;

/** The address that a redirect of Google's or a link with followers was about. */
function plainAddress(href: string): string | null {
  if (href.startsWith('#') || !URL.canParse(href)) return href.startsWith('/') ? href : null;
  const url = new URL(href);
  if (!/^(https?|mailto|tel):$/.test(url.protocol)) return null;
  const isRedirect = /(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url';
  const behind = isRedirect ? (url.searchParams.get('q') ?? url.searchParams.get('url')) : null;
  if (behind && URL.canParse(behind)) return plainAddress(behind);
  const found = [...url.searchParams.keys()].filter((name) => followers.test(name));
  if (found.length === 0) return href;
  for (const name of found) url.searchParams.delete(name);
  return url.href;
}

/** Links that lead somewhere keep their plain address; those into the other document become words. */
export function cleanLinks(root: Document): void {
  for (const link of root.body.querySelectorAll('a')) {
    const href = plainAddress(link.getAttribute('href') ?? '');
    if (href === null) link.replaceWith(...link.childNodes);
    else link.setAttribute('href', href);
  }
}
