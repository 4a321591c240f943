import { domainToASCII, domainToUnicode } from 'node:url';

/**
 * An address as people write it: "maria@xn--bcher-kva.example" → "maria@bücher.example". It is kept, sent to and
 * exported in the other form. A domain that cannot be read so stays as it is.
 */
export function shownAddress(email: string): string {
  const at = email.lastIndexOf('@') + 1;
  const domain = email.slice(at);
  if (!/(?:^|\.)xn--/i.test(domain)) return email;
  return `${email.slice(0, at)}${domainToUnicode(domain) || domain}`;
}

/** The beginning of an address, typed as people write it, as it is kept; a label that is half typed finds nothing. */
export function soughtAddress(typed: string): string {
  const at = typed.lastIndexOf('@') + 1;
  const domain = typed.slice(at);
  if (at === 0 || /^\p{ASCII}*$/u.test(domain)) return typed;
  return `${typed.slice(0, at)}${domainToASCII(domain) || domain}`;
}
