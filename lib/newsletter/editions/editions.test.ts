import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import type { Body } from '@/lib/blocks/body';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { addReaders } from '../sending/worker/test-sending';
import { getTopicChoices } from '../topics/choices';
import { isSentNow } from '../topics/topic-words';
import { countAudience } from './audience';
import { beginEdition } from './begin-edition';
import { getEdition, inspectEdition } from './desk/get-edition';
import { fireEdition } from './flow/fire-edition';
import { scheduleEdition } from './flow/schedule-edition';
import { sendEdition } from './flow/send-edition';
import { followLink } from './follow-link';
import { keepEdition } from './keep-edition';
import { getEditionPage, listEditionCards } from './queries';

process.env.MAIL_SECRET = 'a-secret-for-tests-of-32-characters';
process.env.SITE_URL = 'https://news.example.org';
provideTestDatabase('reference');

let editor: StaffMember;
const link = (href: string) => ({ type: 'link', attrs: { href } });
const bodyWith = (href: string): Body => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'All rounds <here> & now', marks: [link(href)] }],
    },
  ],
});

async function write(href = '/draws', subject = 'The week & all') {
  const { id } = await beginEdition(editor, { from: 'nothing' });
  const text = { subject, previewText: 'In short', topics: ['weekly', 'section/pnp'], countsClicks: true };
  return keepEdition(editor, { id, version: 1, ...text, body: bodyWith(href) });
}

beforeAll(async () => {
  editor = await addTestStaff('editor');
});
beforeEach(async () => {
  await getDb().subscriber.deleteMany();
  await addReaders(3);
});

describe('an edition', { timeout: 60_000 }, () => {
  it('goes to everybody who gets one of its topics, once, with the text as it was', async () => {
    const maria = await getDb().subscriber.findFirstOrThrow();
    await getDb().subscription.create({
      data: { subscriberId: maria.id, topic: 'section/pnp', state: 'active', confirmedAt: new Date() },
    });
    expect(await countAudience(editor, { topics: ['weekly', 'section/pnp'] })).toEqual({
      people: 3,
      precision: 'exact',
    });
    const seen = await write();
    const sentNow = async (topic: string) => isSentNow(topic, (await getTopicChoices()).data);
    expect([await sentNow('weekly'), await sentNow('section/pnp')]).toEqual([false, false]);
    await sendEdition(editor, seen);
    expect([await sentNow('weekly'), await sentNow('section/pnp')]).toEqual([true, true]);
    expect([await sentNow('daily'), await sentNow('section/work')]).toEqual([false, false]);
    const edition = await getDb().edition.findUniqueOrThrow({
      where: { id: seen.id },
      include: { sending: { include: { recipients: true } }, links: true },
    });
    expect(edition.slug).toMatch(/^\d{4}-\d\d-\d\d-the-week-and-all$/);
    expect(edition.sending).toMatchObject({ total: 3, state: 'running' });
    expect(edition.sending?.recipients.map(({ topics }) => topics.length).sort()).toEqual([1, 1, 2]);
    const mail = edition.sending?.mail as { html: string; text: string };
    expect(mail.html).toContain('All rounds &lt;here&gt; &amp; now');
    expect(mail.html).not.toContain('https://news.example.org/draws"');
    expect(edition.links.map(({ url }) => url)).toContain('https://news.example.org/draws');
    expect(mail.text).toContain('https://unsubscribe.invalid/');

    await expect(sendEdition(editor, seen)).rejects.toMatchObject({ code: 'conflict' });
    await expect(
      getDb().edition.update({ where: { id: seen.id }, data: { subject: 'Another' } }),
    ).rejects.toThrow();
    const page = await getEditionPage(edition.slug ?? '');
    expect(page.data?.subject).toBe('The week & all');
    expect((await listEditionCards(5)).data.map(({ url }) => url)).toEqual([page.data?.url]);

    const [first] = edition.links;
    expect(await followLink(first?.id ?? '', false)).toBe(first?.url);
    expect(await followLink(first?.id ?? '', true)).toBe(first?.url);
    expect(await getDb().editionLink.findUnique({ where: { id: first?.id } })).toMatchObject({ clicks: 1 });
    expect(await followLink('no-link', true)).toBeNull();
  });

  it('is held back by what is to mend, and says so', async () => {
    const seen = await write('/express-entry/no-such-story', '');
    const { problems } = await inspectEdition(editor, seen.id);
    const errors = problems.filter(({ kind }) => kind === 'error').map(({ text }) => text);
    expect(errors).toEqual([
      'Write a subject.',
      'This link leads to no published story: https://news.example.org/express-entry/no-such-story',
    ]);
    await expect(sendEdition(editor, seen)).rejects.toMatchObject({ code: 'invalid' });
    expect(await getDb().sending.count({ where: { about: seen.id } })).toBe(0);
  });

  it('goes out when it is due, once, by however many workers', async () => {
    const next = await scheduleEdition(editor, { ...(await write()), at: '2099-01-01T06:00' }).catch(
      (error: unknown) => error,
    );
    expect(next).toMatchObject({ version: 3 });
    const { id } = next as { id: string };
    await fireEdition(id);
    expect((await getEdition(editor, id))?.state).toBe('scheduled');
    await getDb().edition.update({ where: { id }, data: { scheduledAt: new Date(Date.now() - 1_000) } });
    await Promise.all([fireEdition(id), fireEdition(id)]);
    expect((await getEdition(editor, id))?.state).toBe('started');
    expect(await getDb().sending.count({ where: { about: id } })).toBe(1);
  });

  it('is a draft again where something stands against it when it is due, and its sender is told', async () => {
    const { id } = await scheduleEdition(editor, { ...(await write()), at: '2099-01-01T06:00' });
    await getDb().subscriber.deleteMany();
    await getDb().edition.update({ where: { id }, data: { scheduledAt: new Date(Date.now() - 1_000) } });
    await fireEdition(id);
    const edition = await getEdition(editor, id);
    expect(edition).toMatchObject({
      state: 'draft',
      refusedFor: expect.stringContaining('nobody to send to'),
    });
    expect(await getDb().mail.count({ where: { kind: 'edition.refused', to: editor.email } })).toBe(1);
  });

  it('that nobody here answers for any more is told to those who may send', async () => {
    const [leaver, other] = [await addTestStaff('editor'), await addTestStaff('admin')];
    const begun = await beginEdition(leaver, { from: 'week' });
    await getDb().edition.update({
      where: { id: begun.id },
      data: { state: 'scheduled', scheduledAt: new Date(Date.now() - 1_000), updatedById: leaver.id },
    });
    await getDb().staff.update({ where: { id: leaver.id }, data: { isActive: false } });
    await fireEdition(begun.id);
    const told = await getDb().mail.findMany({ where: { kind: 'edition.refused' }, select: { to: true } });
    expect(told.map(({ to }) => to)).toContain(other.email);
    expect(told.map(({ to }) => to)).not.toContain(leaver.email);
  });

  it('is nothing that an author may write or send', async () => {
    const author = await addTestStaff('author');
    await expect(beginEdition(author, { from: 'week' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(sendEdition(author, await write())).rejects.toMatchObject({ code: 'forbidden' });
  });
});
