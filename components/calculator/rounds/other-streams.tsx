import type { OtherStream } from '@/lib/crs/rounds/judge-rounds';

/** What was not asked about: so that nobody overlooks a round that was for them. */
export function OtherStreams({ streams }: { streams: OtherStream[] }) {
  if (streams.length === 0) return null;
  return (
    <details className="others">
      <summary>Rounds for others: what you did not tick</summary>
      <table className="figures">
        <caption className="visually-hidden">Streams that you did not tick</caption>
        <thead>
          <tr>
            <th scope="col">Stream</th>
            <th scope="col" className="number">
              Rounds
            </th>
            <th scope="col" className="number">
              CRS cut-offs
            </th>
          </tr>
        </thead>
        <tbody>
          {streams.map(({ name, rounds, lowest, highest }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{rounds}</td>
              <td className="number">
                {lowest === null ? (
                  <span className="none">None</span>
                ) : lowest === highest ? (
                  lowest
                ) : (
                  `${lowest} to ${highest}`
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
