import { Client } from 'pg';

const batch = 50_000;

/** Names as people have them, often enough that a beginning finds many. */
const names =
  "(ARRAY['maria','omar','ana','priya','chen','jose','fatima','nguyen','kwame','patel'])[1 + (n / 7 + n) % 10]";
const domains = "(ARRAY['example.com','example.org','mail.example','example.ca'])[1 + (n / 10) % 4]";

/** What everyone chose: most the newsletter, some the daily brief, some an alert; most of it confirmed. */
const choices = [
  `SELECT id, 'weekly', (CASE WHEN n % 10 < 7 THEN 'active' WHEN n % 10 < 9 THEN 'ended' ELSE 'pending' END)::"SubscriptionState" FROM people`,
  `SELECT id, 'daily', 'active'::"SubscriptionState" FROM people WHERE n % 3 = 0`,
  `SELECT id, 'alert/express-entry/' || (ARRAY['*', 'cec', 'french', 'healthcare'])[1 + n % 4] || '/' || (440 + n % 90) || '/at-once', 'active'::"SubscriptionState" FROM people WHERE n % 2 = 0`,
];

/** Fills a migrated database with so many subscribers, in the order in which they would have come. */
export async function makeSubscribers(connectionString: string, count: number): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query('SET synchronous_commit = off');
    for (let start = 1; start <= count; start += batch) {
      const end = Math.min(count, start + batch - 1);
      await client.query(
        `CREATE TEMP TABLE people AS SELECT uuidv7() AS id, n FROM generate_series(${start}::int, ${end}::int) n`,
      );
      await client.query(
        `INSERT INTO subscribers (id, email) SELECT id, ${names} || '.' || n || '@' || ${domains} FROM people`,
      );
      for (const choice of choices) {
        await client.query(`
          INSERT INTO subscriptions (id, subscriber_id, topic, state, confirmed_at)
          SELECT uuidv7(), chosen.*, now() FROM (${choice}) chosen`);
      }
      await client.query('DROP TABLE people');
    }
    await client.query('VACUUM ANALYZE subscribers, subscriptions, subscription_counts');
  } finally {
    await client.end();
  }
}
