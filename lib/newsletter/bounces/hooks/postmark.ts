import { z } from 'zod';
import { isSameText } from './same-text';
import { type Hook, readJson, refuseForged } from './schema';

/** The parts of Postmark's webhooks that are read. Source: postmarkapp.com/developer, "Bounce webhook", "Spam complaint webhook". */
const call = z.object({
  RecordType: z.string(),
  ID: z.coerce.string(),
  Type: z.string().catch(''),
  Email: z.string(),
  Description: z.string().catch(''),
  Details: z.string().catch(''),
  BouncedAt: z.string().catch(''),
});

/** Bounces after which an address takes no mail any more. */
const hard = ['HardBounce', 'BadEmailAddress', 'ManuallyDeactivated'];
/** The mail did not come to the person, and the next one may. */
const soft = [
  'SoftBounce',
  'Transient',
  'DnsError',
  'MailboxFull',
  'Blocked',
  'SMTPApiError',
  'Undeliverable',
];

/** Postmark's webhooks, which are proven by the user and password of their address. */
export const postmark: Hook = async ({ body, header }, secret) => {
  const expected = `Basic ${Buffer.from(secret).toString('base64')}`;
  if (!isSameText(header('authorization') ?? '', expected))
    throw refuseForged('postmark: the password is wrong');
  const { RecordType, ID, Type, Email, Description, Details, BouncedAt } = call.parse(readJson(body));
  // Their ids are longer than a number of JSON holds here: the moment tells two apart.
  const key = `${RecordType}:${ID}:${BouncedAt}:${Email}`;
  const known = { key, email: Email, detail: Details || Description || Type };
  if (RecordType === 'SpamComplaint' || Type === 'SpamComplaint') return [{ ...known, kind: 'complaint' }];
  if (RecordType !== 'Bounce') return [];
  if (hard.includes(Type)) return [{ ...known, kind: 'hard' }];
  return soft.includes(Type) ? [{ ...known, kind: 'soft' }] : [];
};
