const longest = 2_048;
const unreserved = /%(?:2D|2E|5F|7E|3\d|[46][1-9A-F]|[57][0-9A])/gi;

/** Where a request goes: a path in its one spelling, and its query. */
export interface Target {
  path: string;
  query: URLSearchParams;
  /** Whether the path came in that spelling. */
  isCanonical: boolean;
}

/**
 * A raw request address → its one spelling: no escapes that need none, no empty or dot segments,
 * no slash at the end. Null where it is no address of ours.
 */
export function readTarget(url: string): Target | null {
  if (url.length > longest || !url.startsWith('/')) return null;
  const [rawPath = '/', ...rest] = url.split('?');
  const path = rawPath.replace(unreserved, decodeURIComponent).replace(/\/{2,}/g, '/');
  // A slash or a backslash in disguise, a control character, or what is no UTF-8, is no address here;
  // nor is one with a fragment, which would name one page without end.
  if (
    /[\\#]|%(?:2f|5c|[01][0-9a-f]|7f)/i.test(path) ||
    path.split('/').some((part) => part === '.' || part === '..')
  ) {
    return null;
  }
  try {
    decodeURIComponent(path);
  } catch {
    return null;
  }
  const spelled = path.length > 1 ? path.replace(/\/$/, '') : path;
  return { path: spelled, query: new URLSearchParams(rest.join('?')), isCanonical: spelled === rawPath };
}
