import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generic } from './generic';
import { mailgun } from './mailgun';
import { postmark } from './postmark';
import type { HookCall } from './schema';
import { ses } from './ses';
import { isAmazonAddress, signedText } from './sns-message';

const now = Date.UTC(2026, 10, 22);
const secret = 'a-key-for-tests-of-enough-length';
const call = (body: object | string, headers: Record<string, string> = {}): HookCall => ({
  body: typeof body === 'string' ? body : JSON.stringify(body),
  header: (name) => headers[name] ?? null,
  now,
});
const forbidden = { code: 'forbidden' };

describe('the generic hook', () => {
  const body = JSON.stringify({ reports: [{ id: '1', kind: 'hard', email: 'maria@example.com' }] });
  const signed = (seconds: number, text = body) =>
    call(text, {
      'x-signature': `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${text}`).digest('hex')}`,
    });

  it('reads what is signed', async () => {
    expect(await generic(signed(now / 1000), secret)).toEqual([
      { key: '1', kind: 'hard', email: 'maria@example.com', detail: '' },
    ]);
  });

  it('refuses what is not signed, signed otherwise, changed, or old', async () => {
    const good = signed(now / 1000);
    await expect(generic(call(body), secret)).rejects.toMatchObject(forbidden);
    await expect(generic(good, `${secret}x`)).rejects.toMatchObject(forbidden);
    await expect(generic({ ...good, body: body.replace('maria', 'omar') }, secret)).rejects.toMatchObject(
      forbidden,
    );
    await expect(generic(signed(now / 1000 - 301), secret)).rejects.toMatchObject(forbidden);
    await expect(generic(signed(now / 1000, '{'), secret)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('Mailgun', () => {
  const event = (data: object, seconds = now / 1000, key = secret) => {
    const timestamp = String(seconds);
    const signature = createHmac('sha256', key).update(`${timestamp}token`).digest('hex');
    return call({
      signature: { timestamp, token: 'token', signature },
      'event-data': { id: 'e1', event: 'failed', recipient: 'maria@example.com', ...data },
    });
  };

  it('tells hard from soft, and complaints', async () => {
    const status = { code: 550, message: 'No such user' };
    expect(await mailgun(event({ severity: 'permanent', 'delivery-status': status }), secret)).toEqual([
      { key: 'e1', kind: 'hard', email: 'maria@example.com', detail: '550 No such user' },
    ]);
    expect(await mailgun(event({ severity: 'temporary' }), secret)).toMatchObject([{ kind: 'soft' }]);
    expect(await mailgun(event({ event: 'complained' }), secret)).toMatchObject([{ kind: 'complaint' }]);
    expect(await mailgun(event({ event: 'opened' }), secret)).toEqual([]);
  });

  it('refuses another key, another shape, and old calls', async () => {
    await expect(mailgun(event({}, now / 1000, 'another-key'), secret)).rejects.toMatchObject(forbidden);
    await expect(mailgun(event({}, now / 1000 - 13 * 3600), secret)).rejects.toMatchObject(forbidden);
    await expect(mailgun(call({}), secret)).rejects.toMatchObject(forbidden);
  });
});

describe('Postmark', () => {
  const account = 'postmark:a-long-password';
  const authorization = `Basic ${Buffer.from(account).toString('base64')}`;
  const bounce = {
    RecordType: 'Bounce',
    ID: 4323372036,
    Type: 'HardBounce',
    Email: 'maria@example.com',
  };

  it('tells hard from soft, and complaints', async () => {
    const read = (given: object) => postmark(call({ ...bounce, ...given }, { authorization }), account);
    expect(await read({ Details: '550 gone' })).toMatchObject([{ kind: 'hard', detail: '550 gone' }]);
    expect(await read({ Type: 'Transient' })).toMatchObject([{ kind: 'soft' }]);
    expect(await read({ Type: 'AutoResponder' })).toEqual([]);
    expect(await read({ RecordType: 'SpamComplaint' })).toMatchObject([{ kind: 'complaint' }]);
    expect(await read({ RecordType: 'Delivery' })).toEqual([]);
  });

  it('refuses another password', async () => {
    await expect(postmark(call(bounce), account)).rejects.toMatchObject(forbidden);
    await expect(postmark(call(bounce, { authorization: 'Basic eA==' }), account)).rejects.toMatchObject(
      forbidden,
    );
  });
});

describe('Amazon SES', () => {
  const topic = 'arn:aws:sns:ca-central-1:123456789012:bounces';
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const fetched: string[] = [];
  const fetchText = async (url: string) => {
    fetched.push(url);
    return pem;
  };
  const message = (given: object) => ({
    Type: 'Notification' as const,
    MessageId: 'm1',
    TopicArn: topic,
    Message: '{}',
    Timestamp: '2026-11-22T00:00:00.000Z',
    SignatureVersion: '2',
    SigningCertURL: 'https://sns.ca-central-1.amazonaws.com/SimpleNotificationService.pem',
    ...given,
  });
  const signed = (given: object) => {
    const text = message(given);
    const Signature = createSign('RSA-SHA256').update(signedText(text)).sign(privateKey, 'base64');
    return { ...text, Signature };
  };
  const read = (given: object) => ses(call(given), topic, fetchText);
  const bounced = JSON.stringify({
    notificationType: 'Bounce',
    bounce: {
      ...{ bounceType: 'Permanent', bounceSubType: 'General', feedbackId: 'f1' },
      bouncedRecipients: [{ emailAddress: 'maria@example.com', diagnosticCode: 'smtp; 550 gone' }],
    },
  });

  it('reads bounces and complaints', async () => {
    expect(await read(signed({ Message: bounced }))).toEqual([
      { key: 'f1:maria@example.com', kind: 'hard', email: 'maria@example.com', detail: 'smtp; 550 gone' },
    ]);
    expect(await read(signed({ Message: bounced.replace('Permanent', 'Transient') }))).toMatchObject([
      { kind: 'soft' },
    ]);
    const complained = { feedbackId: 'f2', complainedRecipients: [{ emailAddress: 'maria@example.com' }] };
    const Message = JSON.stringify({ eventType: 'Complaint', complaint: complained });
    expect(await read(signed({ Message }))).toMatchObject([
      { kind: 'complaint', key: 'f2:maria@example.com' },
    ]);
    expect(await read(signed({ Message: '{"eventType":"Delivery"}' }))).toEqual([]);
  });

  it('refuses what is not signed by Amazon, was changed, or is of another topic', async () => {
    const good = signed({ Message: bounced });
    await expect(read({ ...good, Message: bounced.replace('maria', 'omar') })).rejects.toMatchObject(
      forbidden,
    );
    await expect(read(signed({ TopicArn: `${topic}x` }))).rejects.toMatchObject(forbidden);
    await expect(read(signed({ SigningCertURL: 'https://evil.example/x.pem' }))).rejects.toMatchObject(
      forbidden,
    );
    const asked = 'https://sns.ca-central-1.amazonaws.com/?Action=GetTopicAttributes';
    await expect(read(signed({ SigningCertURL: asked }))).rejects.toMatchObject(forbidden);
    expect(fetched).not.toContain(asked);
    await expect(read({})).rejects.toMatchObject(forbidden);
    expect(isAmazonAddress('https://sns.ca-central-1.amazonaws.com.evil.example/x.pem')).toBe(false);
    expect(isAmazonAddress('http://sns.ca-central-1.amazonaws.com/x.pem')).toBe(false);
    expect(isAmazonAddress('https://evil@sns.ca-central-1.amazonaws.com/x.pem')).toBe(false);
  });

  it('confirms the subscription of our topic, at Amazon alone', async () => {
    const SubscribeURL = 'https://sns.ca-central-1.amazonaws.com/?Action=ConfirmSubscription';
    const confirmation = { Type: 'SubscriptionConfirmation', Token: 't', SubscribeURL };
    await read(signed(confirmation));
    expect(fetched).toContain(SubscribeURL);
    await read(signed({ ...confirmation, SubscribeURL: 'https://evil.example/' }));
    expect(fetched).not.toContain('https://evil.example/');
  });
});
