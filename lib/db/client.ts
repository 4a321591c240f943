import { hash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';

export type { Prisma } from './generated/client';

/** Prisma inside a transaction, or outside of one: what a store function takes. */
export type Db = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends' | '$use'
>;

const holder = globalThis as typeof globalThis & { cinPrisma?: PrismaClient };

/** A name makes PostgreSQL plan a query once for a connection: planning costs more than most of ours do. */
const statementNameGenerator = ({ sql }: { sql: string }) => hash('sha1', sql, 'base64url');

/** A client of its own, for a database other than the process's. */
export function createDb(connectionString: string): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(
      { connectionString, max: 10, connectionTimeoutMillis: 5_000 },
      { statementNameGenerator },
    ),
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
