import { ColumnTypeEnum, type SqlQuery, type SqlResultSet } from '@prisma/driver-adapter-utils';
import type { Pool } from 'pg';

/** Object id of PostgreSQL's type "char", in which its catalogue keeps kinds and flags. */
const characterType = 18;

/**
 * Runs a query of the schema engine. Prisma's adapter does not know the catalogue's "char", which
 * the engine asks for when it describes a database: those columns are read as text and handed on
 * as what they are.
 */
export async function readCharacters(
  pool: Pool,
  query: SqlQuery,
  queryRaw: (query: SqlQuery) => Promise<SqlResultSet>,
): Promise<SqlResultSet> {
  if (!/^\s*(select|with)\b/i.test(query.sql)) return queryRaw(query);
  // On lines of its own: it may end in a comment.
  const inner = `\n${query.sql.trim().replace(/;$/, '')}\n`;
  const { fields } = await pool.query(`select * from (${inner}) as q limit 0`, query.args);
  const isCharacter = fields.map((field) => field.dataTypeID === characterType);
  if (!isCharacter.includes(true)) return queryRaw(query);
  const columns = fields.map(({ name }, column) => (isCharacter[column] ? `"${name}"::text` : `"${name}"`));
  const result = await queryRaw({ ...query, sql: `select ${columns.join(', ')} from (${inner}) as q` });
  return {
    ...result,
    columnTypes: result.columnTypes.map((type, column) =>
      isCharacter[column] ? ColumnTypeEnum.Character : type,
    ),
    // No identity, not generated: an empty one.
    rows: result.rows.map((row) =>
      row.map((value, column) => (isCharacter[column] && value === '' ? null : value)),
    ),
  };
}
