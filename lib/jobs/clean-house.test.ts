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
  await cleanHouse();
  const { items } = await listOutbox(await addTestStaff('editor'));
  expect(items.map(({ subject }) => subject)).toEqual(['recent', 'waiting']);
  expect(await getDb().rateLimit.findMany({ select: { key: true } })).toEqual([{ key: 'running' }]);
});
