import { getDb } from '@/lib/db/client';
import { loadDemo, loadReference } from '@/prisma/seed';

await loadReference(getDb());
console.log(await loadDemo(getDb(), { mediaDir: `${process.env.DATA_DIR}/media` }));
await getDb().$disconnect();
