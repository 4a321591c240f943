import { ProvinceTable } from '@/components/draws/province/province-table';
import { hasStreamCharts, StreamCharts } from '@/components/draws/province/stream-charts';
import { StreamBoard } from '@/components/draws/stream-board';
import { ReportLink } from '@/components/reports/report-link';
import { Part } from '@/components/site/part';
import type { DrawPage, StreamStanding } from '@/lib/draws/views';

interface ProvincePartsProps extends Pick<DrawPage, 'program' | 'draws'> {
  streams: StreamStanding[];
}

/** Where a province's streams stand, their scores over time, and all draws. */
export function ProvinceParts({ program, draws, streams }: ProvincePartsProps) {
  const { scoreScale, url } = program;
  return (
    <>
      {streams.length > 0 && (
        <Part id="streams" title="By stream">
          <StreamBoard rows={streams} scoreScale={scoreScale} />
        </Part>
      )}
      {scoreScale && hasStreamCharts(draws, scoreScale) && (
        <Part id="charts" title={`Minimum scores over time (${scoreScale})`}>
          <StreamCharts draws={draws} scoreScale={scoreScale} />
        </Part>
      )}
      <Part id="all" title="All draws">
        {draws.length > 0 ? (
          <ProvinceTable draws={draws} program={program} />
        ) : (
          <p>No draw of this program is on record yet.</p>
        )}
        <ReportLink path={url} question="A figure that differs from the source?" />
      </Part>
    </>
  );
}
