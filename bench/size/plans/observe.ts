import pg from 'pg';

export interface Statement {
  text: string;
  values: unknown[];
}

interface Query {
  text?: string;
  values?: unknown[];
}

/** What a piece of work asks the database, as it is asked. */
export async function observe(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = new Proxy(query, {
    apply(target, client, args: [Query | string, unknown]) {
      const [asked, values] = args;
      const text = typeof asked === 'string' ? asked : (asked.text ?? '');
      const given = typeof asked === 'string' ? values : asked.values;
      if (/^\s*(?:SELECT|WITH)\b/i.test(text))
        statements.push({ text, values: Array.isArray(given) ? given : [] });
      return Reflect.apply(target, client, args);
    },
  });
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return statements;
}
