import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { isSameText } from './same-text';
import { type Hook, readJson, refuseForged } from './schema';

const report = z.object({
  id: z.string().min(1).max(200),
  kind: z.enum(['hard', 'soft', 'complaint']),
  email: z.string().trim().min(3).max(254),
  detail: z.string().max(2_000).default(''),
});

const reports = z.object({ reports: z.array(report).max(1_000) });

/** In seconds: how old a call may be. */
const longest = 300;

/**
 * Any other sender: `{ "reports": [{ "id", "kind", "email", "detail" }] }` with the header
 * `X-Signature: t=SECONDS,v1=HEX`, the HMAC-SHA256 of `SECONDS.BODY`.
 */
export const generic: Hook = async ({ body, header, now }, secret) => {
  const [, seconds = '', signature = ''] =
    /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header('x-signature') ?? '') ?? [];
  const expected = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  if (!signature || !isSameText(signature, expected)) throw refuseForged('generic: the signature is wrong');
  if (Math.abs(now / 1000 - Number(seconds)) > longest) throw refuseForged('generic: the call is too old');
  const { reports: given } = reports.parse(readJson(body));
  return given.map(({ id, ...rest }) => ({ key: id, ...rest }));
};
