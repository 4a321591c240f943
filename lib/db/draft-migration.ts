import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import { applyMigrations } from './migrations';
import { createSchemaEngine, noFilter } from './schema-engine';

/**
 * Writes the SQL that leads from the migrations to a schema, by way of a database that exists for
 * that long.
 * @param serverUrl any database of a server on which databases may be created.
 * @returns the script; empty when the migrations say all that the schema says.
 */
export async function draftMigration(serverUrl: string, directory: string, schema: string): Promise<string> {
  const server = new Pool({ connectionString: serverUrl, max: 1 });
  const name = `cin_draft_${randomBytes(6).toString('hex')}`;
  const address = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  await server.query(`create database ${name}`);
  const pool = new Pool({ connectionString: address, max: 2 });
  try {
    await applyMigrations(address, directory);
    const engine = await createSchemaEngine(pool, schema);
    const files = [{ path: 'schema.prisma', content: schema }];
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: noFilter,
    });
    engine.free();
    return (stdout ?? '').replace(/^-- This is an empty migration\.\s*$/m, '').trim();
  } finally {
    await pool.end();
    await server.query(`drop database ${name} with (force)`);
    await server.end();
  }
}
