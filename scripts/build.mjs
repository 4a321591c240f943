// `npm run build`: the production build. It needs no database.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { precompress } from './build/precompress.mjs';
import { buildReaderElements } from './build/reader-elements.mjs';
import { buildFolder, hashSources, recordBuild } from './build/sources.mjs';
import { generateClient } from './support/client.mjs';
import { installLocked, node24, root } from './support/install.mjs';

await installLocked();
await generateClient();
const hash = hashSources();
await buildReaderElements();
const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
const child = spawn(node24, [next, 'build'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
});
const code = await new Promise((resolve) => child.once('close', resolve));
if (code === 0) {
  await precompress([path.join(buildFolder, 'static'), path.join(root, 'public', 'assets')]);
  recordBuild(hash);
}
process.exitCode = code ?? 1;
