import { generateKeyPairSync } from 'node:crypto';
import { dkimVerify } from 'mailauth/lib/dkim/verify';
import { describe, expect, it } from 'vitest';
import { messageBuilder } from './build-message';
import { messageTemplate } from './message-template';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const dkim = { domain: 'news.example.org', selector: 'cin', privateKey };
const record = `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`;

/** The DNS of a domain that has published its key. */
const resolver = async (name: string, type: string): Promise<string[][]> => {
  if (type === 'TXT' && name === 'cin._domainkey.news.example.org') return [[record]];
  throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
};

const origin = {
  from: { name: 'CIN', address: 'newsletter@news.example.org' },
  host: 'news.example.org',
  dkim,
};
const build = messageBuilder(origin);
const mail = {
  id: 'one.1',
  to: 'maria@example.com',
  subject: 'Élan vital',
  text: 'Hello.\n',
  html: '<p>Hello.</p>',
  headers: {
    'List-Id': 'CIN edition <edition.newsletter.news.example.org>',
    'List-Unsubscribe': '<https://news.example.org/newsletter/unsubscribe/x>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    Precedence: 'bulk',
  },
};

async function verify(message: Buffer) {
  const { results } = await dkimVerify(message, { resolver });
  const [result] = results;
  return { status: result?.status.result, signed: result?.signingHeaders?.keys.toLowerCase() ?? '' };
}

describe('a signed mail, held against another library than the one that signs', () => {
  it('is whole, and both headers of one-click unsubscribing are under its signature', async () => {
    const { status, signed } = await verify(await build(mail));
    expect(status).toBe('pass');
    const names = signed.split(':').map((name) => name.trim());
    for (const name of ['list-unsubscribe', 'list-unsubscribe-post', 'list-id', 'message-id', 'from', 'to'])
      expect(names).toContain(name);
  });

  it('is signed as it is filled, where it was made for all', async () => {
    const fill = await messageTemplate(origin, mail, ['unsubscribe/x']);
    const message = await fill({ id: 'one.2', to: mail.to, values: new Map([['unsubscribe/x', 'out/1']]) });
    const { status, signed } = await verify(message);
    expect(`${message}`).toContain('org/newsletter/out/1>');
    expect(status).toBe('pass');
    expect(signed).toContain('list-unsubscribe-post');
  });

  it.each([
    ['unsubscribe/x', 'unsubscribe/y'],
    ['List-Unsubscribe=One-Click', 'List-Unsubscribe=Two-Clicks'],
    ['Hello.', 'Howdy.'],
  ])('is broken once %s is changed', async (was, is) => {
    const message = `${await build(mail)}`;
    expect(message).toContain(was);
    expect((await verify(Buffer.from(message.replaceAll(was, is)))).status).not.toBe('pass');
  });
});
