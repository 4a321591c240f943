import { Pool } from 'pg';
import { inUtc } from './session-zone';

const holder = globalThis as typeof globalThis & { cinPool?: Pool };

/** A small pool of plain connections, for libraries that speak SQL themselves. Prisma has its own. */
export function getPool(): Pool {
  if (!holder.cinPool) {
    const connectionString = process.env.DATABASE_URL;
    if (!connectionString) throw new Error('DATABASE_URL is not set: start through npm start or npm run dev');
    holder.cinPool = new Pool({
      connectionString: inUtc(connectionString),
      max: 3,
      connectionTimeoutMillis: 5_000,
      allowExitOnIdle: true,
    });
    // An idle connection that the database closes is no reason to end the process.
    holder.cinPool.on('error', (error) => console.error(`database pool: ${error.message}`));
  }
  return holder.cinPool;
}

/** Ends the pool's connections; the next use opens new ones. */
export async function closePool(): Promise<void> {
  const pool = holder.cinPool;
  holder.cinPool = undefined;
  await pool?.end();
}
