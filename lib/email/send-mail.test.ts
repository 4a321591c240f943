import { afterEach, describe, expect, it } from 'vitest';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { sendMail } from './send-mail';
import { startMailServer, type TestMailServer } from './transport/test-mail-server';

provideTestDatabase('empty');

const siteUrl = 'https://news.example.org';
const open: TestMailServer[] = [];

async function serve(...options: Parameters<typeof startMailServer>): Promise<TestMailServer> {
  const server = await startMailServer(...options);
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function keepMail(): Promise<string> {
  const headers = { 'List-Unsubscribe': '<https://news.example.org/x>', 'Auto-Submitted': 'auto-generated' };
  const mail = { kind: 'newsletter.confirm', to: 'maria@example.com', subject: 'Confirm: élan', headers };
  const { id } = await getDb().mail.create({ data: { ...mail, text: 'secret text', html: '<p>secret</p>' } });
  return id;
}

const mailOf = (id: string) => getDb().mail.findUniqueOrThrow({ where: { id } });
const refuse = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });
const send = (id: string, smtpUrl: string | null, isLastTry = false) =>
  sendMail(id, { smtpUrl, siteUrl, dkim: null, isLastTry });

describe('sending', () => {
  it('hands a mail over once, with its headers, and forgets what it said', async () => {
    const server = await serve();
    const id = await keepMail();
    await send(id, server.url);
    await send(id, server.url);
    expect(server.messages).toHaveLength(1);
    const message = server.messages[0] ?? '';
    expect(message).toMatch(/^From: CIN <newsletter@news\.example\.org>$/m);
    expect(message).toMatch(/^To: maria@example\.com$/m);
    expect(message).toMatch(/^Subject: =\?UTF-8\?Q\?/m);
    expect(message).toMatch(new RegExp(`^Message-ID: <${id}@news\\.example\\.org>`, 'im'));
    expect(message).toMatch(/^Date: \w{3}, \d{1,2} \w{3} \d{4} /m);
    expect(message).toMatch(/^List-Unsubscribe: <https:\/\/news\.example\.org\/x>$/m);
    expect(message).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(message).toMatch(/^Content-Type: multipart\/alternative;/m);
    expect(message).toContain('secret text');
    expect(await mailOf(id)).toMatchObject({ status: 'sent', text: '', html: '', headers: {}, error: '' });
  });

  it('captures without a mail server', async () => {
    const id = await keepMail();
    await send(id, null);
    expect(await mailOf(id)).toMatchObject({ status: 'captured', text: 'secret text', sentAt: null });
  });

  it('is done by one of two attempts at the same time', async () => {
    const server = await serve();
    const id = await keepMail();
    await Promise.allSettled([send(id, server.url), send(id, server.url), send(id, server.url)]);
    await send(id, server.url).catch(() => undefined);
    expect(server.messages).toHaveLength(1);
    expect((await mailOf(id)).status).toBe('sent');
  });

  it('ends with a refusal that will not change', async () => {
    const server = await serve({ onRcptTo: (_to, _session, done) => done(refuse(550, 'No such user here')) });
    const id = await keepMail();
    await send(id, server.url);
    expect(await mailOf(id)).toMatchObject({ status: 'failed', handedOverAt: null });
    expect((await mailOf(id)).error).toContain('No such user here');
  });

  it('waits after a refusal for the time being, before or after the text, and then arrives', async () => {
    let refusals = 0;
    const server = await serve({
      onRcptTo: (_to, _session, done) => (refusals++ === 0 ? done(refuse(450, 'Greylisted')) : done()),
    });
    const id = await keepMail();
    await expect(send(id, server.url)).rejects.toThrow('Greylisted');
    expect(await mailOf(id)).toMatchObject({ status: 'queued', handedOverAt: null });
    const late = await serve({
      onData: (stream, _session, done) => {
        stream.resume().on('end', () => done(refuse(451, 'Try later')));
      },
    });
    await expect(send(id, late.url)).rejects.toThrow('Try later');
    expect(await mailOf(id)).toMatchObject({ status: 'queued', handedOverAt: null });
    await send(id, server.url);
    expect(server.messages).toHaveLength(1);
    expect(await mailOf(id)).toMatchObject({ status: 'sent', attempts: 3 });
  });

  it('is tried again after a connection that broke before the text left', async () => {
    const gone = await serve();
    await gone.close();
    const dropping = await serve({ onRcptTo: () => dropping.dropAll() });
    const id = await keepMail();
    await expect(send(id, gone.url)).rejects.toThrow(/ECONNREFUSED/);
    await expect(send(id, dropping.url)).rejects.toThrow();
    expect(await mailOf(id)).toMatchObject({ status: 'queued', handedOverAt: null });
    const server = await serve();
    await send(id, server.url);
    expect(server.messages).toHaveLength(1);
  });

  it('is never tried again after a connection that broke while the text was leaving', async () => {
    const dropping = await serve({
      onData: (stream) => {
        stream.resume().on('end', () => dropping.dropAll());
      },
    });
    const id = await keepMail();
    await send(id, dropping.url);
    expect((await mailOf(id)).error).toContain('may have arrived');
    const server = await serve();
    await send(id, server.url);
    expect(server.messages).toHaveLength(0);
    expect(await mailOf(id)).toMatchObject({ status: 'failed', text: 'secret text' });
  });

  it('does not repeat what a crashed process was handing over', async () => {
    const server = await serve();
    const id = await keepMail();
    await getDb().mail.update({ where: { id }, data: { attempts: 1, handedOverAt: new Date() } });
    await expect(send(id, server.url)).rejects.toThrow('handed over by another attempt');
    const longAgo = new Date(Date.now() - 6 * 60_000);
    await getDb().mail.update({ where: { id }, data: { handedOverAt: longAgo } });
    await send(id, server.url);
    expect(server.messages).toHaveLength(0);
    expect(await mailOf(id)).toMatchObject({ status: 'failed' });
  });

  it('gives up at the last try', async () => {
    const server = await serve({ onRcptTo: (_to, _session, done) => done(refuse(450, 'Greylisted')) });
    const id = await keepMail();
    await send(id, server.url, true);
    expect((await mailOf(id)).status).toBe('failed');
  });
});
