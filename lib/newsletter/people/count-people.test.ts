import { beforeAll, expect, it } from 'vitest';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { countWhoGets } from '../editions/audience';
import { countRule } from '../segments/desk';
import { segmentRuleInput } from '../segments/schema';
import { peopleFirst, peopleWords } from './words';

provideTestDatabase('reference');
const many = 12_000;

beforeAll(async () => {
  const db = getDb();
  await db.$executeRaw`
    INSERT INTO subscribers (id, email)
    SELECT uuidv7(), 'reader' || n || '@example.com' FROM generate_series(1, ${many}::int) n`;
  await db.$executeRaw`ANALYZE subscribers`;
  // Every third gets the brief as well, and one in 3,000 the stories about the provinces.
  await db.$executeRaw`
    INSERT INTO subscriptions (id, subscriber_id, topic, state, confirmed_at)
    SELECT uuidv7(), id, topic, 'active', now() FROM subscribers,
      LATERAL unnest(ARRAY['weekly', 'daily', 'section/pnp'], ARRAY[1, 3, 3000]) AS one (topic, step)
    WHERE substring(email::text from '[0-9]+')::int % step = 0`;
  await db.$executeRaw`ANALYZE subscriptions`;
}, 60_000);

const rule = (part: object) =>
  segmentRuleInput.parse({ match: 'any', choices: [], since: '', before: '', origin: '', ...part });
const expectAbout = (found: { people: number; precision: string }, people: number) => {
  expect(found.precision).toBe('about');
  expect(Math.abs(found.people - people) / people).toBeLessThan(0.15);
};

it('counts very many from a part of them, and says so', async () => {
  const both = { topics: ['weekly', 'daily'], segmentId: null };
  expectAbout(await countWhoGets(getDb(), both), many);
  expect(await countWhoGets(getDb(), both)).toEqual(await countWhoGets(getDb(), both));
  expectAbout(await countRule(getDb(), rule({ since: '2020-01-01' })), many);
  expect(await countRule(getDb(), rule({ choices: ['weekly'], origin: 'import' }))).toMatchObject({
    precision: 'fewer',
  });
});

it('counts one by one where one way to them is short', async () => {
  const topics = ['weekly'];
  expect(await countWhoGets(getDb(), { topics, segmentId: null })).toEqual({
    people: many,
    precision: 'exact',
  });
  const all = (choices: string[]) => countRule(getDb(), rule({ match: 'all', choices }));
  expect(await all(['weekly', 'daily'])).toEqual({ people: many / 3, precision: 'exact' });
  expect(await all(['weekly', 'daily', 'section/pnp'])).toEqual({ people: 4, precision: 'exact' });
});

it('says how many in words', () => {
  expect(peopleFirst({ people: 1, precision: 'exact' })).toBe('One person');
  expect(peopleWords({ people: 470_000, precision: 'about' })).toBe('about 470,000 people');
  expect(peopleFirst({ people: 600, precision: 'fewer' })).toBe('Fewer than 600 people');
});
