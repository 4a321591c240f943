import { readTsv } from '../../read-tsv';

/** The 15 score bands of Express Entry that do not overlap, from the highest scores down. */
export const poolBands = [
  '601-1200',
  '501-600',
  '491-500',
  '481-490',
  '471-480',
  '461-470',
  '451-460',
  '441-450',
  '431-440',
  '421-430',
  '411-420',
  '401-410',
  '351-400',
  '301-350',
  '0-300',
] as const;

export interface DemoPool {
  asOf: string;
  total: number;
  bands: { min: number; max: number; count: number }[];
}

/** Every snapshot of the pool that was published with a round, oldest first. */
export async function readPools(): Promise<DemoPool[]> {
  const rows = await readTsv(new URL('./pools.tsv', import.meta.url), ['asOf', 'total', ...poolBands]);
  return rows.map((row) => ({
    asOf: row.asOf,
    total: Number(row.total),
    bands: poolBands.map((band) => {
      const [min = '', max = ''] = band.split('-');
      return { min: Number(min), max: Number(max), count: Number(row[band]) };
    }),
  }));
}
