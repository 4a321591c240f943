import { hash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { LRUCache } from 'lru-cache';
import { PrismaClient } from './generated/client';
import { inUtc } from './session-zone';

export type { Prisma } from './generated/client';

/** Prisma inside a transaction, or outside of one: what a store function takes. */
export type Db = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends' | '$use'
>;

const holder = globalThis as typeof globalThis & { cinPrisma?: PrismaClient };

/** Bounded: a list of values in a query makes a text of its own. */
const statementNames = new LRUCache<string, string>({ max: 1_000 });

/** A name makes PostgreSQL plan a query once for a connection: planning costs more than most of ours do. */
function statementNameGenerator({ sql }: { sql: string }): string {
  let name = statementNames.get(sql);
  if (name === undefined) {
    name = hash('sha1', sql, 'base64url');
    statementNames.set(sql, name);
  }
  return name;
}

/**
 * How long a query waits for a connection: as long as a page may take, for a busy moment is no failure. A
 * database that is away refuses at once.
 */
const connectionTimeoutMillis = 9_000;

/** A client of its own, for a database other than the process's. */
export function createDb(connectionString: string): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: inUtc(connectionString), max: 10, connectionTimeoutMillis },
      { statementNameGenerator },
    ),
    transactionOptions: { maxWait: connectionTimeoutMillis },
  });
}

/** The process's one client. Connects on first use, and again after the database was away. */
export function getDb(): PrismaClient {
  if (!holder.cinPrisma) {
    const connectionString = process.env.DATABASE_URL;
    if (!connectionString) throw new Error('DATABASE_URL is not set: start through npm start or npm run dev');
    holder.cinPrisma = createDb(connectionString);
  }
  return holder.cinPrisma;
}
