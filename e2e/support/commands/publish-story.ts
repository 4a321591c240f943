// Publishes a story without any server's help, as an importer would: publish-story.ts HEADLINE.
// Its last line is the story's public address.
import { publishArticle } from '@/lib/articles/writing/publish-article';
import { saveArticle } from '@/lib/articles/writing/save-article';
import { testText } from '@/lib/articles/writing/test-text';
import { getDb } from '@/lib/db/client';
import { runCommand, withDatabase } from '@/scripts/support/with-database';

const [headline = ''] = process.argv.slice(2);

await runCommand(() =>
  withDatabase(async () => {
    const person = await getDb().staff.findFirstOrThrow({
      where: { role: 'owner' },
      select: { id: true, email: true, name: true, role: true },
    });
    const staff = { ...person, sessionId: 'command line' };
    const text = testText({ headline });
    const { id, version } = await saveArticle(staff, { id: null, version: null, text });
    const { url } = await publishArticle(staff, { id, version });
    console.log(url);
    return 0;
  }),
);
