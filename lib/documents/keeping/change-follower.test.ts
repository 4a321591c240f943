import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { provideTestDatabase } from '@/lib/db/test-database';
import { type ChangeFollower, followChanges } from './change-follower';

provideTestDatabase('empty');

const change = (tag: string) => `INSERT INTO content_changes (tags) VALUES ('{${tag}}')`;

const databaseUrl = () => process.env.DATABASE_URL ?? '';

async function connect(): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl() });
  await client.connect();
  return client;
}

describe('followChanges', () => {
  const clients: Client[] = [];
  let follower: ChangeFollower;
  let heard: string[];
  let lost: number;
  let positions: number;
  let missed: number;

  const writer = async () => {
    const client = await connect();
    clients.push(client);
    return client;
  };
  const hears = (tag: string) => vi.waitFor(() => expect(heard).toContain(tag), { timeout: 4_000 });

  beforeEach(async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    [heard, lost, missed, positions] = [[], 0, 0, 0];
    follower = followChanges(databaseUrl(), {
      follow(tags) {
        heard.push(...tags);
        positions += 1;
      },
      lose() {
        lost += 1;
      },
      miss() {
        missed += 1;
      },
    });
    await vi.waitFor(() => expect(positions).toBeGreaterThan(0), { timeout: 4_000 });
  });

  afterEach(async () => {
    await follower.stop();
    await Promise.all(clients.splice(0).map((client) => client.end()));
    vi.restoreAllMocks();
  });

  it('hears of a change at once, each time only once', async () => {
    const client = await writer();
    const began = Date.now();
    await client.query(change('draws'));
    await hears('draws');
    expect(Date.now() - began).toBeLessThan(500);
    await client.query(change('other'));
    await hears('other');
    expect(heard).toEqual(['draws', 'other']);
  });

  it('misses nothing when transactions commit in another order than they began', async () => {
    const [first, second] = [await writer(), await writer()];
    await first.query('BEGIN');
    await first.query(change('early-id'));
    await second.query('BEGIN');
    await second.query(change('late-id'));
    await second.query('COMMIT');
    await hears('late-id');
    expect(heard).not.toContain('early-id');
    await first.query('COMMIT');
    await hears('early-id');
    expect(heard).toEqual(['late-id', 'early-id']);
  });

  it('does not hear what is rolled back', async () => {
    const client = await writer();
    await client.query('BEGIN');
    await client.query(change('undone'));
    await client.query('ROLLBACK');
    await client.query(change('done'));
    await hears('done');
    expect(heard).toEqual(['done']);
  });

  it('connects again by itself and goes on from where it was', async () => {
    const client = await writer();
    await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'cin changes' AND datname = current_database()",
    );
    await client.query(change('meanwhile'));
    await hears('meanwhile');
    await client.query(change('afterwards'));
    await hears('afterwards');
    expect([lost, missed]).toEqual([0, 1]);
  });
});
