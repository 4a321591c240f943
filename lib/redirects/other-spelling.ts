/** Their last part is a key in which large and small letters differ. */
const keyed = /^\/preview\//;

/**
 * The one spelling of an address that was written otherwise: in small letters, and a list's first page
 * without its number. Null where it is spelled so already.
 */
export function otherSpelling(path: string): string | null {
  if (keyed.test(path) || !/^(?:\/[A-Za-z0-9-]+)+$/.test(path)) return null;
  const spelled = path.toLowerCase().replace(/(?<=.)\/page\/1$/, '');
  return spelled === path ? null : spelled;
}
