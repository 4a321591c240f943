import { expect, it } from 'vitest';
import { provideTestDatabase } from '@/lib/db/test-database';
import { runFaults } from './fault-run';

process.env.MAIL_SECRET = 'a-secret-for-tests-of-32-characters';
process.env.SITE_URL = 'https://news.example.org';
provideTestDatabase('empty');

it('sends to each person at most once, and once unless uncertain, while workers are killed and lines drop', async () => {
  const people = 600;
  const report = await runFaults({ people, kills: 4, drops: 0.02 });
  const { sums, arrived } = report;
  expect(report).toMatchObject({ twice: [], lost: [], unsaid: [], open: 0 });
  expect(sums).toMatchObject({ state: 'done', total: people, failed: 0, suppressed: 0 });
  expect(sums.sent + sums.uncertain).toBe(people);
  expect(arrived).toBeGreaterThanOrEqual(sums.sent);
  expect(arrived).toBeLessThanOrEqual(people);
}, 180_000);
