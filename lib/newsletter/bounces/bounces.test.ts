import { beforeEach, describe, expect, it } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { confirmSubscription } from '../confirm-subscription';
import { liftSubscriber } from '../desk/lift-subscriber';
import { requestSubscription } from '../request-subscription';
import { subscriptionRequest } from '../schema';
import { judgeStatus } from './judge-status';
import { takeMail } from './take-mail';
import { takeRefusals } from './take-refusals';
import { softLimit, takeReport } from './take-report';

process.env.MAIL_SECRET = 'a-secret-for-tests-of-32-characters';
provideTestDatabase('reference');

const ask = (email: string) =>
  requestSubscription(subscriptionRequest.parse({ email, page: '/newsletter', wording: 'topics-1' }), [
    'weekly',
    'daily',
  ]);

async function newestMail(to: string) {
  return getDb().mail.findFirstOrThrow({ where: { to }, orderBy: { id: 'desc' } });
}

let count = 0;
let maria = '';
let welcome = '';
let welcomeId = '';
beforeEach(async () => {
  maria = `maria${count++}@example.com`;
  await ask(maria);
  const token = /confirm\/([\w-]{43})/.exec((await newestMail(maria)).text)?.[1] ?? '';
  await confirmSubscription({ token, wording: 'topics-confirm-1' });
  const mail = await newestMail(maria);
  welcome = `Message-ID: <${mail.id}@localhost>\r\nTo: ${maria}\r\nList-Unsubscribe:\r\n ${(mail.headers as Record<string, string>)['List-Unsubscribe']}\r\n`;
  welcomeId = mail.id;
});

function dsn({ to = maria, status = '5.1.1', action = 'failed', returned = welcome } = {}): Buffer {
  return Buffer.from(
    [
      'From: MAILER-DAEMON@mx.example',
      'To: newsletter@localhost',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      ...['', '--b', 'Content-Type: text/plain', '', 'Sorry.'],
      ...['--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example', ''],
      ...[`Final-Recipient: rfc822; ${to}`, `Action: ${action}`, `Status: ${status}`],
      ...['Diagnostic-Code: smtp; 550 No', ' such user here', ''],
      ...['--b', 'Content-Type: text/rfc822-headers', '', returned, '--b--', ''],
    ].join('\r\n'),
  );
}

function arf(type = 'abuse', returned = welcome): Buffer {
  return Buffer.from(
    [
      'From: feedback@mail.example',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=feedback-report; boundary="b"',
      ...['', '--b', 'Content-Type: message/feedback-report', '', `Feedback-Type: ${type}`],
      ...['User-Agent: Example/1', 'Version: 1', ''],
      ...['--b', 'Content-Type: message/rfc822', '', returned, '', 'The text', '--b--', ''],
    ].join('\r\n'),
  );
}

const personOf = (email: string) =>
  getDb().subscriber.findUniqueOrThrow({
    where: { email },
    include: { subscriptions: true, consents: true },
  });
const statesOf = async (email: string) => (await personOf(email)).subscriptions.map(({ state }) => state);

describe('a bounce by mail', () => {
  it('that is hard holds everything back at once, and is taken once', async () => {
    expect(await takeMail(dsn())).toEqual(['suppressed']);
    expect(await takeMail(dsn())).toEqual(['known']);
    expect(await personOf(maria)).toMatchObject({ state: 'suppressed', suppressedAs: 'bounced' });
    expect((await personOf(maria)).suppressedNote).toBe('5.1.1 550 No such user here');
    expect(await statesOf(maria)).toEqual(['held', 'held']);
  });

  it('is believed where it gives back a mail of ours to that person, and else not', async () => {
    const forged = [
      dsn({ returned: 'Message-ID: <x@localhost>\r\n' }),
      dsn({ returned: `Message-ID: <00000000-0000-7000-8000-000000000000@localhost>\r\nTo: ${maria}\r\n` }),
      dsn({ to: 'other@example.com', returned: `Message-ID: <${welcomeId}@localhost>\r\n` }),
      dsn({ returned: '' }),
    ];
    for (const mail of forged) expect(await takeMail(mail)).toEqual(['unproven']);
    expect(await statesOf(maria)).toEqual(['active', 'active']);
    expect(await takeMail(dsn({ returned: `Message-ID: <${welcomeId}@localhost>\r\n` }))).toEqual([
      'suppressed',
    ]);
  });

  it('that only says of a delay, or is no report, changes nothing', async () => {
    expect(await takeMail(dsn({ action: 'delayed', status: '4.4.1' }))).toEqual([]);
    expect(await takeMail(Buffer.from('Subject: I am away\r\n\r\nUntil Monday.\r\n'))).toEqual([]);
    expect(await takeMail(Buffer.from([0, 255, 13, 10, 0]))).toEqual([]);
    expect(await statesOf(maria)).toEqual(['active', 'active']);
  });

  it.each([
    ['5.1.1', '', 'hard'],
    ['5.1.10', '', 'hard'],
    ['5.2.1', '', 'hard'],
    ['5.2.2', '552 mailbox full', 'soft'],
    ['5.7.1', '550 spam', 'soft'],
    ['5.0.0', '550 no such user', 'hard'],
    ['5.0.0', '554 something', 'soft'],
    ['4.2.2', '', 'soft'],
    ['', '550', 'soft'],
  ])('of status %s (%s) is %s', (status, words, kind) => {
    expect(judgeStatus(status, words)).toBe(kind);
  });
});

describe('soft bounces', () => {
  const soft = (key: string) =>
    takeReport({ key, kind: 'soft', email: maria, source: 'dsn', detail: '4.2.2 mailbox full' });

  it('hold back after a count, each counted once, also at the same time', async () => {
    const keys = Array.from({ length: softLimit }, (_, index) => `${maria}:${index}`);
    await soft(keys[0] ?? '');
    await soft(keys[0] ?? '');
    const results = await Promise.all(keys.slice(1).map(soft));
    expect(results.filter((result) => result === 'suppressed')).toHaveLength(1);
    expect(await statesOf(maria)).toEqual(['held', 'held']);
  });

  it('are counted anew once the desk lifts them', async () => {
    for (let index = 0; index < softLimit; index++) await soft(`${maria}:${index}`);
    const { id } = await personOf(maria);
    const admin = await addTestStaff('admin');
    await expect(liftSubscriber(await addTestStaff('editor'), { id, note: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await liftSubscriber(admin, { id, note: 'They made room' });
    expect(await personOf(maria)).toMatchObject({ state: 'active', suppressedAs: null });
    expect(await statesOf(maria)).toEqual(['active', 'active']);
    expect(await soft(`${maria}:again`)).toBe('noted');
  });
});

describe('a complaint by mail', () => {
  it('ends everything at once, with a withdrawn consent for each', async () => {
    expect(await takeMail(arf('not-spam'))).toEqual([]);
    expect(await takeMail(arf())).toEqual(['suppressed']);
    expect(await takeMail(arf())).toEqual(['known']);
    expect(await statesOf(maria)).toEqual(['ended', 'ended']);
    const { consents, suppressedAs } = await personOf(maria);
    expect(suppressedAs).toBe('complained');
    expect(consents.filter(({ act, page }) => act === 'withdrawn' && page === 'complaint')).toHaveLength(2);
  });

  it('is not softened by a bounce that comes later, and no form brings the address back', async () => {
    await takeMail(arf());
    await takeMail(dsn());
    expect((await personOf(maria)).suppressedAs).toBe('complained');
    const before = await getDb().mail.count({ where: { to: maria } });
    await ask(maria);
    expect(await getDb().mail.count({ where: { to: maria } })).toBe(before);
    expect((await personOf(maria)).state).toBe('suppressed');
  });
});

describe('a refusal while a sending runs', () => {
  it('is taken once, as hard or soft as its code says', async () => {
    const { id } = await personOf(maria);
    const sending = await getDb().sending.create({ data: { kind: 'alert', about: maria, total: 1 } });
    const row = {
      sendingId: sending.id,
      number: 1,
      subscriberId: id,
      topics: ['weekly'],
      settledAt: new Date(),
    };
    await getDb().sendingRecipient.create({ data: { ...row, state: 'failed', reason: '550 5.7.1 Blocked' } });
    await takeRefusals();
    await takeRefusals();
    expect(await getDb().mailReport.count({ where: { source: 'smtp' } })).toBe(1);
    expect(await statesOf(maria)).toEqual(['active', 'active']);
    await getDb().mailReport.deleteMany();
    await getDb().sendingRecipient.updateMany({ data: { reason: '550 5.1.1 No such user' } });
    await takeRefusals();
    expect(await statesOf(maria)).toEqual(['held', 'held']);
  });
});
