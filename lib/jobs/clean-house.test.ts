import { expect, it } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { cleanHouse } from './clean-house';
import { getOutboxMail, listOutbox } from './desk';

provideTestDatabase('empty');

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const keep = (subject: string, days: number, status: 'captured' | 'queued') =>
  getDb().mail.create({
    data: {
      kind: 'newsletter.confirm',
      to: 'a@example.com',
      subject,
      text: 'x',
      html: 'x',
      status,
      createdAt: daysAgo(days),
    },
  });

it('shows the outbox to those alone who may see it', async () => {
  const [author, editor] = [await addTestStaff('author'), await addTestStaff('editor')];
  const { id } = await keep('recent', 2, 'captured');
  await expect(listOutbox(author)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(getOutboxMail(author, id)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await getOutboxMail(editor, id)).toMatchObject({ subject: 'recent', text: 'x' });
});

it('takes away what ran out, and nothing that is still wanted', async () => {
  await keep('old', 31, 'captured');
  await keep('waiting', 40, 'queued');
  const [spent, running] = [Date.now() - 1_000, Date.now() + 60_000];
  await getDb().rateLimit.createMany({
    data: [
      { key: 'spent', points: 1, expire: spent },
      { key: 'running', points: 1, expire: running },
    ],
  });
  const staff = await addTestStaff('admin');
  const sessions = {
    ended: { endedAt: daysAgo(31) },
    over: { expiresAt: daysAgo(31) },
    recent: { endedAt: daysAgo(29) },
  };
  for (const [userAgent, end] of Object.entries(sessions)) {
    await getDb().staffSession.create({
      data: { staffId: staff.id, userAgent, expiresAt: new Date(Date.now() + 60_000), ...end },
    });
  }
  await getDb().staffLink.createMany({
    data: [31, 29].map((days) => ({
      hash: `${days}`,
      purpose: 'reset' as const,
      email: 'a@example.org',
      staffId: staff.id,
      expiresAt: daysAgo(days),
    })),
  });
  await cleanHouse();
  const { items } = await listOutbox(await addTestStaff('editor'));
  expect(items.map(({ subject }) => subject)).toEqual(['recent', 'waiting']);
  expect(await getDb().rateLimit.findMany({ select: { key: true } })).toEqual([{ key: 'running' }]);
  expect(
    await getDb().staffSession.findMany({
      where: { userAgent: { in: Object.keys(sessions) } },
      select: { userAgent: true },
    }),
  ).toEqual([{ userAgent: 'recent' }]);
  expect(await getDb().staffLink.findMany({ select: { hash: true } })).toEqual([{ hash: '29' }]);
});
