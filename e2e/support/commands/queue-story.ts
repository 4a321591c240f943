// Asks for the story of a round of Express Entry, as the import of a new one does: queue-story.ts NUMBER.
import { getDb } from '@/lib/db/client';
import { enqueue } from '@/lib/queue/enqueue';
import { runCommand, withDatabase } from '@/scripts/support/with-database';

const [number = ''] = process.argv.slice(2);

await runCommand(() =>
  withDatabase(async () => {
    const where = { programSlug_number: { programSlug: 'express-entry', number } };
    const draw = await getDb().draw.findUniqueOrThrow({ where, select: { id: true } });
    await getDb().$transaction((tx) => enqueue(tx, 'story.draft', { drawId: draw.id }));
    return 0;
  }),
);
