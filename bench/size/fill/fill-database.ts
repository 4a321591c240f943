import { Client } from 'pg';
import { fillArticles, fillSearch } from './fill-articles';
import { fillDraws } from './fill-draws';

export interface Size {
  draws: number;
  articles: number;
  /** Whether search finds them too. */
  isSearched: boolean;
}

/** Fills a database that has the reference data, and brings its statistics up to date. */
export async function fillDatabase(
  databaseUrl: string,
  { draws, articles, isSearched }: Size,
  say: (line: string) => void,
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await fillDraws(client, draws);
    say(`${draws} draws written`);
    const ids = await fillArticles(client, articles, (done) =>
      say(`${done} of ${articles} articles written`),
    );
    if (isSearched)
      await fillSearch(client, ids, (done) => say(`${done} of ${articles} articles are found by search`));
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
