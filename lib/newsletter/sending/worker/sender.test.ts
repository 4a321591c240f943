import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { startMailServer, type TestMailServer } from '@/lib/email/transport/test-mail-server';
import { endSubscription } from '../../end-subscription';
import { suppressionHash } from '../../mail-keys';
import { steerSending } from '../steer-sending';
import { addReaders, addressOf, finished, runSender, startTestSending, stopSenders } from './test-sending';

process.env.MAIL_SECRET = 'a-secret-for-tests-of-32-characters';
process.env.SITE_URL = 'https://news.example.org';
process.env.SMTP_DOMAIN_RATES = 'slow.example=5';
provideTestDatabase('empty');

const open: TestMailServer[] = [];
async function serve(...options: Parameters<typeof startMailServer>): Promise<TestMailServer> {
  const server = await startMailServer(...options);
  open.push(server);
  return server;
}
const refuse = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });
const none = { failed: 0, suppressed: 0, uncertain: 0 };

beforeEach(async () => {
  await getDb().sending.deleteMany();
  await getDb().suppression.deleteMany();
  await getDb().subscriber.deleteMany();
});
afterEach(async () => {
  await stopSenders();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

describe('a sending', { timeout: 60_000 }, () => {
  it('brings each person one mail, two workers at work, with the headers of a list', async () => {
    await addReaders(300);
    const id = await startTestSending();
    const server = await serve();
    runSender(server.url);
    runSender(server.url);
    expect(await finished(id)).toEqual({ state: 'done', total: 300, sent: 300, ...none });
    expect(new Set(server.messages.map(addressOf)).size).toBe(300);
    expect(server.messages).toHaveLength(300);
    const [message = ''] = server.messages;
    expect(message).toMatch(new RegExp(`^Message-ID: <${id}\\.\\d+@news\\.example\\.org>`, 'm'));
    expect(message).toMatch(/^List-ID: CIN edition <edition\.newsletter\.news\.example\.org>\r?$/m);
    expect(message).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
    expect(message).toMatch(/^Precedence: bulk\r?$/m);
  });

  it('leaves out who left, was erased or suppressed after it started, and ends by the mail’s own key', async () => {
    await addReaders(20);
    const id = await startTestSending();
    const db = getDb();
    const server = await serve();
    const gone = await db.subscriber.findUniqueOrThrow({ where: { email: 'reader1@example.com' } });
    await db.subscriber.delete({ where: { id: gone.id } });
    await db.subscription.updateMany({
      where: { subscriber: { email: 'reader2@example.com' } },
      data: { state: 'ended', endedAt: new Date() },
    });
    await db.suppression.create({ data: { hash: suppressionHash('reader3@example.com'), reason: 'erased' } });
    runSender(server.url);
    expect(await finished(id)).toMatchObject({ total: 20, sent: 17, suppressed: 3, failed: 0, uncertain: 0 });
    const reasons = await db.sendingRecipient.findMany({ where: { sendingId: id, state: 'suppressed' } });
    expect(reasons.map(({ reason }) => reason).sort()).toEqual(['blocked', 'ended', 'gone']);

    const [message = ''] = server.messages;
    const unfolded = message.replaceAll(/\r\n[ \t]+/g, ' ');
    const token = /^List-Unsubscribe: <\S+\/unsubscribe\/([\w-]{64})>/m.exec(unfolded)?.[1] ?? '';
    await endSubscription({ token, wording: 'weekly-one-click-1' }, 'one-click');
    const person = await db.subscriber.findUniqueOrThrow({
      where: { email: addressOf(message) },
      include: { subscriptions: true, consents: true },
    });
    expect(person.subscriptions.map(({ state }) => state)).toEqual(['ended']);
    expect(person.consents.map(({ act }) => act)).toEqual(['withdrawn']);
  });

  it('tries again after a refusal for the time being, and ends with one for good', async () => {
    await addReaders(30);
    const id = await startTestSending();
    const greylisted = new Set<string>();
    const server = await serve({
      onRcptTo({ address }, _session, done) {
        if (address === 'reader7@example.com') return done(refuse(550, 'No such person'));
        if (address === 'reader8@example.com') return done(refuse(450, 'Always later'));
        if (greylisted.has(address)) return done();
        greylisted.add(address);
        done(refuse(451, 'Greylisted'));
      },
    });
    runSender(server.url);
    expect(await finished(id)).toMatchObject({ state: 'done', sent: 28, failed: 2, uncertain: 0 });
    const failed = await getDb().sendingRecipient.findMany({ where: { sendingId: id, state: 'failed' } });
    expect(failed.map(({ attempts }) => attempts).sort()).toEqual([1, 4]);
    expect(failed.map(({ reason }) => reason).join()).toContain('No such person');
  });

  it('sends nothing twice whose answer never came', async () => {
    await addReaders(20);
    const id = await startTestSending();
    const seen: string[] = [];
    const server = await serve({
      onData(stream, session, done) {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        stream.resume();
        stream.on('end', () => {
          seen.push(to);
          if (to === 'reader5@example.com') server.dropAll();
          else setTimeout(done, 5);
        });
      },
    });
    runSender(server.url, { mailPace: { connections: 1, rate: null, domains: {} } });
    expect(await finished(id)).toMatchObject({ sent: 19, uncertain: 1 });
    expect(seen.filter((to) => to === 'reader5@example.com')).toHaveLength(1);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('pauses, goes on, and cancels what is left, with the sum kept', async () => {
    const editor = await addTestStaff('editor');
    await addReaders(120);
    const id = await startTestSending();
    const server = await serve();
    runSender(server.url, { mailPace: { connections: 2, rate: 40, domains: {} } });
    await vi.waitFor(() => expect(server.messages.length).toBeGreaterThan(3), { timeout: 5_000 });
    await steerSending(editor, { id, act: 'pause' });
    await delay(300);
    const atPause = server.messages.length;
    await delay(700);
    expect(server.messages).toHaveLength(atPause);
    await steerSending(editor, { id, act: 'resume' });
    await vi.waitFor(() => expect(server.messages.length).toBeGreaterThan(atPause), { timeout: 5_000 });
    await steerSending(editor, { id, act: 'cancel' });
    const sums = await finished(id);
    expect(sums.state).toBe('cancelled');
    expect(sums.sent).toBe(server.messages.length);
    expect(sums.sent + sums.suppressed).toBe(120);
    await expect(steerSending(editor, { id, act: 'resume' })).rejects.toMatchObject({ code: 'conflict' });
    const stranger = await addTestStaff('author');
    await expect(steerSending(stranger, { id, act: 'pause' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('pauses by itself after many errors in a row, and tells somebody once', async () => {
    const staff = [await addTestStaff('owner'), await addTestStaff('editor')];
    await addTestStaff('author');
    await getDb().mail.deleteMany();
    await addReaders(80);
    const id = await startTestSending();
    const server = await serve({ onMailFrom: (_from, _session, done) => done(refuse(550, 'Who are you?')) });
    runSender(server.url, { waits: [5_000] });
    const state = async () => (await getDb().sending.findUniqueOrThrow({ where: { id } })).state;
    await vi.waitFor(async () => expect(await state()).toBe('paused'), { timeout: 10_000 });
    await delay(300);
    const mails = await getDb().mail.findMany({ where: { kind: 'sending.paused' } });
    // Nobody began it: all who may go on with it are told, and an author is not.
    expect(mails.map(({ to }) => to)).toEqual(expect.arrayContaining(staff.map(({ email }) => email)));
    const mayGoOn = await getDb().staff.count({
      where: { isActive: true, role: { in: ['editor', 'admin', 'owner'] } },
    });
    expect(mails).toHaveLength(mayGoOn);
    expect(mails[0]?.text).toContain('Who are you?');
    expect(await getDb().sendingRecipient.count({ where: { sendingId: id, state: 'failed' } })).toBe(0);
  });

  it('keeps the pace of a domain, and lets others pass', async () => {
    await addReaders(10, 'slow.example');
    await addReaders(50, 'quick.example');
    const mailPace = { connections: 4, rate: null, domains: { 'slow.example': 5 } };
    const id = await startTestSending();
    const server = await serve();
    const begin = Date.now();
    runSender(server.url, { mailPace });
    const quick = () => server.messages.filter((message) => addressOf(message).endsWith('@quick.example'));
    await vi.waitFor(() => expect(quick()).toHaveLength(50), { timeout: 5_000 });
    expect(server.messages.length).toBeLessThan(60);
    await finished(id);
    expect(Date.now() - begin).toBeGreaterThan(1_400);
    expect(server.messages).toHaveLength(60);
  });

  it('captures where there is no mail server', async () => {
    await getDb().mail.deleteMany();
    await addReaders(5);
    const id = await startTestSending();
    runSender(null);
    expect(await finished(id)).toEqual({ state: 'done', total: 5, sent: 5, ...none });
    const mails = await getDb().mail.findMany({ where: { kind: 'sending.edition' } });
    expect(mails).toHaveLength(5);
    expect(mails[0]?.text).toMatch(
      /Unsubscribe: https:\/\/news\.example\.org\/newsletter\/unsubscribe\/[\w-]{64}$/,
    );
  });
});
