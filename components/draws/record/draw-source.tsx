import { Instant } from '@/components/site/instant';
import { formatStamp } from '@/lib/dates';
import type { DrawView } from '@/lib/draws/views';

/** A draw's source, as it was read: so that everyone can check it. */
export function DrawSource({ draw, timeZone }: { draw: DrawView; timeZone: string }) {
  const { url, fetchedAt } = draw.source;
  return (
    <dl className="facts plain">
      {url && (
        <>
          <dt>Source</dt>
          <dd>
            <a href={url} rel="noopener">
              {new URL(url).host}
            </a>
            {fetchedAt && (
              <>
                , read <Instant at={fetchedAt} timeZone={timeZone} />
              </>
            )}
          </dd>
        </>
      )}
      <dt>Name there</dt>
      <dd>{draw.label}</dd>
      {draw.drawnAt && (
        <>
          <dt>Time of the round</dt>
          <dd>{formatStamp(draw.drawnAt)}</dd>
        </>
      )}
      {draw.detail && (
        <>
          <dt>Detail</dt>
          <dd>{draw.detail}</dd>
        </>
      )}
      <dt>Record changed</dt>
      <dd>
        <Instant at={draw.updatedAt} timeZone={timeZone} />
      </dd>
      <dt>For programs</dt>
      <dd>
        <a href={`/api/v1/draws/${draw.program}/${encodeURIComponent(draw.number)}`}>This record as JSON</a>,{' '}
        <a href="/about/api">all records</a>
      </dd>
    </dl>
  );
}
