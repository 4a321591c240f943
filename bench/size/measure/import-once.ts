// Imports a file into the database of DATABASE_URL and prints how long it took, in milliseconds.
import { getDb } from '@/lib/db/client';
import { readLocalFile } from '@/lib/importers/rounds/fetch/read-local-file';
import { writeImport } from '@/lib/importers/rounds/write/write-import';

const file = await readLocalFile(process.argv[2] ?? '');
// Connects, so that the import alone is measured.
await getDb().program.count();
const began = performance.now();
const { plan } = await writeImport(file, { isHistoric: true, staffId: null, actor: 'bench' });
console.log(JSON.stringify({ milliseconds: performance.now() - began, added: plan.counts.new }));
await getDb().$disconnect();
