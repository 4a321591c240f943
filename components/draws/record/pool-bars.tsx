import type { PoolView } from '@/lib/draws/views';
import { formatInteger } from '@/lib/numbers';

/** The pool by score band as a table whose rows carry their bar; the cut-off's band is marked. */
export function PoolBars({ pool, cutOff }: { pool: PoolView; cutOff: number | null }) {
  const longest = Math.max(1, ...pool.bands.map((band) => band.count));
  return (
    <table className="figures pool">
      <caption className="visually-hidden">Candidates in the pool by CRS score</caption>
      <thead>
        <tr>
          <th scope="col">CRS score</th>
          <th scope="col" className="number">
            Candidates
          </th>
          <td className="pool-bar" />
        </tr>
      </thead>
      <tbody>
        {pool.bands.map(({ min, max, count }) => {
          const isCut = cutOff !== null && cutOff >= min && cutOff <= max;
          return (
            <tr key={min} className={isCut ? 'pool-cut' : undefined}>
              <th scope="row">
                {min}–{max}
                {isCut && <span className="pool-note"> cut-off {cutOff}</span>}
              </th>
              <td className="number">{formatInteger(count)}</td>
              <td className="pool-bar" aria-hidden="true">
                <svg width="100%" height="14" aria-hidden="true">
                  <rect width={`${((count / longest) * 100).toFixed(1)}%`} height="14" />
                </svg>
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">In all</th>
          <td className="number">{formatInteger(pool.total)}</td>
          <td className="pool-bar" />
        </tr>
      </tfoot>
    </table>
  );
}
