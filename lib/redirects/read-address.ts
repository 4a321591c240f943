import { getEnv } from '@/lib/env';

export type ReadAddress = { ok: true; address: string } | { ok: false; words: string };

const longest = 500;
const ownRooms = /^\/(?:admin|api|_next)(?:\/|$)/;
const refuse = (words: string): ReadAddress => ({ ok: false, words });

/** A path in the one spelling in which readers' requests are looked up: escaped, no slash at its end. */
export function spellPath(path: string): string | null {
  try {
    const { pathname } = new URL(path.replace(/\/{2,}/g, '/'), 'http://site');
    decodeURIComponent(pathname);
    return pathname === '/' ? pathname : pathname.replace(/\/$/, '');
  } catch {
    return null;
  }
}

/** An old address as it was typed: a path, or a whole address of whatever site it stood on. */
export function readOldAddress(typed: string): ReadAddress {
  if (!/^(?:\/|https?:\/\/)/.test(typed)) return refuse('An old address begins with / or https://.');
  if (/[?#]/.test(typed)) return refuse('Leave out what follows ? or #: an address is known by its path.');
  const path = spellPath(typed.replace(/^https?:\/\/[^/]*/, '') || '/');
  if (!path || path.length > longest) return refuse('This is no address that a browser could ask for.');
  if (path === '/') return refuse('The front page is no old address.');
  if (ownRooms.test(path)) return refuse('The desk and the API stand at this address.');
  return { ok: true, address: path };
}

/** Where an old address leads: a path of this site, or another site's address. */
export function readNewAddress(typed: string): ReadAddress {
  const { siteUrl } = getEnv();
  const local = typed.startsWith(`${siteUrl}/`) ? typed.slice(siteUrl.length) : typed;
  if (/^\/(?!\/)/.test(local)) {
    const [path = '', ...rest] = local.split(/(?=[?#])/);
    const spelled = spellPath(path);
    return spelled && local.length <= longest
      ? { ok: true, address: spelled + rest.join('') }
      : refuse('This is no address that a browser could ask for.');
  }
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (url && /^https?:$/.test(url.protocol) && url.href.length <= longest && !url.username)
    return { ok: true, address: url.href };
  return refuse('The new address begins with / or https://.');
}
