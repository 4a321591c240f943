import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import type { AlertDraw } from '../alerts/alert-mail';
import { pauseForErrors } from './pause-for-errors';
import type { SendingKind } from './schema';
import { countPaused, listSentAlerts, listUnderWay } from './sendings-at-desk';
import { startSending } from './start-sending';
import { steerSending } from './steer-sending';
import { finishSendings } from './worker/keep-house';
import { addReaders } from './worker/test-sending';

process.env.MAIL_SECRET = 'a-secret-for-tests-of-32-characters';
process.env.SITE_URL = 'https://news.example.org';
provideTestDatabase('empty');

const draw: AlertDraw = {
  title: 'Express Entry draw 284',
  path: '/draws/express-entry/284',
  label: 'Healthcare occupations',
  rows: [],
  note: '',
  minScore: 422,
  streamName: null,
  isCorrected: false,
  withdrawnNote: null,
};

const start = (kind: SendingKind) =>
  getDb().$transaction((tx) =>
    startSending(tx, {
      kind,
      about: randomUUID(),
      topics: ['weekly'],
      audience: Prisma.sql`
        SELECT subscriber_id, ARRAY[topic] AS topics, NULL::jsonb AS data FROM subscriptions`,
      mail: { draws: { 1: draw } },
      staffId: null,
    }),
  );

it('shows an alert that paused itself where somebody can go on with it', async () => {
  const staff = await addTestStaff('editor');
  await addReaders(3);
  const [edition, alert] = [await start('edition'), await start('alert')];
  expect(await countPaused(staff)).toBe(0);

  await pauseForErrors(edition?.id ?? '', '421 Too many');
  await pauseForErrors(alert?.id ?? '', '421 Too many');
  expect(await countPaused(staff)).toBe(2);
  // An edition has a page of its own.
  expect(await listUnderWay(staff)).toMatchObject([
    { id: alert?.id, kind: 'alert', state: 'paused', left: 3 },
  ]);

  await steerSending(staff, { id: alert?.id ?? '', act: 'resume' });
  expect(await listUnderWay(staff)).toMatchObject([{ id: alert?.id, state: 'running' }]);
  expect(await countPaused(staff)).toBe(1);

  expect(await listSentAlerts(staff)).toEqual([]);
  await steerSending(staff, { id: alert?.id ?? '', act: 'cancel' });
  await finishSendings(getDb());
  expect(await listUnderWay(staff)).toEqual([]);
  expect(await listSentAlerts(staff)).toMatchObject([
    { kind: 'alert', draws: ['Express Entry draw 284'], total: 3, sent: 0, suppressed: 3 },
  ]);
});
