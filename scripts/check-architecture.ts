// `npm run check:architecture`: the directions and numbers of docs/architecture.md.
import { checkImports } from './architecture/cruise';
import { checkFiles } from './architecture/file-rules';
import { listRuledModules } from './architecture/source-files';
import { root } from './support/install.mjs';

const broken = [...(await checkImports(root)), ...checkFiles(root)];
for (const line of broken) console.error(`✗ ${line}`);
if (broken.length > 0) process.exitCode = 1;
else console.log(`✓ ${listRuledModules(root).length} modules keep the architecture.`);
