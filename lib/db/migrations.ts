import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Pool } from 'pg';
import { createSchemaEngine, type MigrationList, noFilter } from './schema-engine';

/** Reads `prisma/migrations` into the form that the schema engine takes. */
export async function readMigrations(directory: string): Promise<MigrationList> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: directory,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(path.join(directory, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(path.join(directory, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  };
}

/**
 * Applies what is not yet applied, in order.
 * @returns the names of the migrations that ran now.
 * @throws the engine's error where a migration fails; nothing of that migration stays.
 */
export async function applyMigrations(databaseUrl: string, directory: string): Promise<string[]> {
  const pool = new Pool({ connectionString: databaseUrl, max: 2 });
  const engine = await createSchemaEngine(pool);
  try {
    const migrationsList = await readMigrations(directory);
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilter });
    return appliedMigrationNames;
  } finally {
    engine.free();
    await pool.end();
  }
}
