import { z } from 'zod';

const empty = 'Enter your email address.';
const wrong = 'Check the email address: it should look like name@example.com.';

/** The local part as people have it: dots between, letters of any script, plus signs and the like. */
const localPart = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
/** At least two labels; the last one begins with a letter, so that it is no IP address. */
const asciiDomain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** "Bücher.Example" → "xn--bcher-kva.example"; '' where it is no domain. */
function toAsciiDomain(domain: string): string {
  if (/[\s/\\:?#@[\]%]/.test(domain) || !URL.canParse(`http://${domain}`)) return '';
  return new URL(`http://${domain}`).hostname;
}

function normalize(typed: string): string | null {
  const address = typed.normalize('NFC');
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const domain = toAsciiDomain(address.slice(at + 1));
  const isAddress =
    at > 0 &&
    localPart.test(local) &&
    new TextEncoder().encode(local).length <= 64 &&
    asciiDomain.test(domain);
  return isAddress ? `${local}@${domain}` : null;
}

/**
 * An address as a person types it → the form in which it is kept: no blanks around, the domain in
 * lower case and ASCII (IDNA). Kind to plus signs, apostrophes, new top-level domains and other
 * scripts; strict where no mail could arrive. RFC 5321 limits: 64 bytes before the @, 254 in all.
 */
export const emailAddress = z
  .string({ error: empty })
  .trim()
  .min(1, empty)
  .max(254, wrong)
  .transform((typed, context) => {
    const address = normalize(typed);
    if (address !== null) return address;
    context.addIssue({ code: 'custom', message: wrong });
    return z.NEVER;
  });
