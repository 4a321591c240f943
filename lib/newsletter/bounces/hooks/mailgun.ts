import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { isSameText } from './same-text';
import { type Hook, readJson, refuseForged } from './schema';

/** The parts of Mailgun's webhook that are read. Source: documentation.mailgun.com, "Webhooks". */
const call = z.object({
  signature: z.object({ timestamp: z.string(), token: z.string(), signature: z.string() }),
  'event-data': z.object({
    id: z.string().min(1),
    event: z.string(),
    severity: z.string().optional(),
    recipient: z.string(),
    'delivery-status': z
      .object({
        code: z.coerce.string().catch(''),
        message: z.string().catch(''),
        description: z.string().catch(''),
      })
      .partial()
      .optional(),
  }),
});

/** In seconds: Mailgun tries a call again for eight hours. */
const longest = 12 * 3600;

/** Mailgun's webhooks for failures and complaints. */
export const mailgun: Hook = async ({ body, now }, secret) => {
  const parsed = call.safeParse(readJson(body));
  if (!parsed.success) throw refuseForged('mailgun: not its shape');
  const { signature, 'event-data': event } = parsed.data;
  const expected = createHmac('sha256', secret)
    .update(signature.timestamp + signature.token)
    .digest('hex');
  if (!isSameText(signature.signature, expected)) throw refuseForged('mailgun: the signature is wrong');
  if (Math.abs(now / 1000 - Number(signature.timestamp)) > longest) throw refuseForged('mailgun: too old');
  const status = event['delivery-status'];
  const detail = [status?.code, status?.description || status?.message].filter(Boolean).join(' ');
  const known = { key: event.id, email: event.recipient, detail };
  if (event.event === 'complained') return [{ ...known, kind: 'complaint' }];
  if (event.event !== 'failed') return [];
  return [{ ...known, kind: event.severity === 'permanent' ? 'hard' : 'soft' }];
};
