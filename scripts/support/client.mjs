// The database client is generated from prisma/schema.prisma; anew only when that has changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { node24, root } from './install.mjs';

const schema = path.join(root, 'prisma', 'schema.prisma');
const output = path.join(root, 'lib', 'db', 'generated');
const stamp = path.join(output, '.schema-hash');

function schemaHash() {
  const cli = readFileSync(path.join(root, 'node_modules', 'prisma', 'package.json'));
  return createHash('sha256').update(readFileSync(schema)).update(cli).digest('hex');
}

/** @returns {Promise<boolean>} whether it was generated now */
export async function generateClient() {
  const hash = schemaHash();
  const isCurrent = existsSync(path.join(output, 'client.ts')) && existsSync(stamp);
  if (isCurrent && readFileSync(stamp, 'utf8') === hash) return false;
  await new Promise((resolve, reject) => {
    const child = spawn(
      node24,
      [path.join(root, 'node_modules', 'prisma', 'build', 'index.js'), 'generate'],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        // Prisma's native engine is a download; generating only asks that the file is there, and never runs it.
        env: {
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          ...process.env,
          CI: '1',
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
        },
      },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
  writeFileSync(stamp, hash);
  return true;
}
