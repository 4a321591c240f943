// `npm run db:migration -- name`: writes what prisma/schema.prisma has and the migrations lack as SQL.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { draftMigration } from '@/lib/db/draft-migration';
import { root } from './support/install.mjs';
import { runCommand, withDatabase } from './support/with-database';

const migrations = path.join(root, 'prisma', 'migrations');

async function createMigration(name: string | undefined): Promise<number> {
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    console.error('Say what it does: npm run db:migration -- add_comments');
    return 1;
  }
  const schema = await readFile(path.join(root, 'prisma', 'schema.prisma'), 'utf8');
  const sql = await withDatabase(() => draftMigration(process.env.DATABASE_URL ?? '', migrations, schema));
  if (!sql) {
    console.log('The migrations say all that the schema says.');
    return 0;
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const file = path.join(migrations, `${stamp}_${name}`, 'migration.sql');
  await mkdir(path.dirname(file));
  await writeFile(file, `${sql}\n`);
  console.log(`Wrote ${path.relative(root, file)}: read it, and add what the schema cannot say.`);
  return 0;
}

await runCommand(() => createMigration(process.argv[2]));
