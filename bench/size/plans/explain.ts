import type { Client } from 'pg';
import type { Statement } from './observe';

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Node[];
}

export interface Plan {
  milliseconds: number;
  indexes: string[];
  /** Tables that were read from end to end, with the rows that they were read for. */
  wholeTables: string[];
}

/** Fewer rows than this are read fastest from end to end. */
const fewRows = 2_000;

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.Plans ?? []) yield* walk(child);
}

/** How the database answers a statement. */
export async function explain(client: Client, { text, values }: Statement): Promise<Plan> {
  const { rows } = await client.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, values);
  const [{ Plan: root, 'Execution Time': milliseconds }] = rows[0]['QUERY PLAN'] as [
    { Plan: Node; 'Execution Time': number },
  ];
  const nodes = [...walk(root)];
  const scanned = nodes.filter((node) => {
    const read = (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
    return node['Node Type'] === 'Seq Scan' && read > fewRows;
  });
  return {
    milliseconds,
    indexes: [...new Set(nodes.flatMap((node) => node['Index Name'] ?? []))],
    wholeTables: [...new Set(scanned.flatMap((node) => node['Relation Name'] ?? []))],
  };
}
