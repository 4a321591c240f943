import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { Pool } from 'pg';
import { readCharacters } from './read-characters';

const { SchemaEngine: Engine, __wbg_set_wasm: setWasm } = engineModule;

let isInstantiated = false;

async function instantiate(): Promise<void> {
  if (isInstantiated) return;
  // The package exports its code but not its binary, which lies beside it.
  const main = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const file = path.join(path.dirname(main), 'schema_engine_bg.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    './schema_engine_bg.js': engineModule as unknown as WebAssembly.ModuleImports,
  });
  setWasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  isInstantiated = true;
}

/**
 * Prisma's adapter cuts a script at every semicolon, also inside functions and comments. The
 * native engine sends it whole, which PostgreSQL runs as one transaction: so does this.
 */
function wholeScripts(pool: Pool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool);
  const patch = <Adapter extends SqlDriverAdapter>(adapter: Adapter): Adapter => {
    const queryRaw = adapter.queryRaw.bind(adapter);
    return Object.assign(adapter, {
      executeScript: async (script: string) => {
        await pool.query(script);
      },
      queryRaw: async (query: SqlQuery) => readCharacters(pool, query, queryRaw),
    });
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => patch(await factory.connect()),
    connectToShadowDb: () => factory.connectToShadowDb(),
  };
}

/**
 * Prisma's own schema engine, in its WebAssembly build: the native one is a download that
 * is not reachable everywhere. It reads and writes the ordinary `_prisma_migrations` table.
 */
export async function createSchemaEngine(pool: Pool, schema?: string): Promise<SchemaEngine> {
  await instantiate();
  const datamodels: [string, string][] | undefined = schema ? [['schema.prisma', schema]] : undefined;
  return Engine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(wholeScripts(pool)));
}

export const noFilter = { externalTables: [], externalEnums: [] };
export type { MigrationList };
