import { crsGrid } from '@/lib/crs/grid';
import { languageTestsSource } from '@/lib/crs/language-tests';
import { formatCalendarDate, formatDrawDate } from '@/lib/dates';

function Source({ url, name, checkedIn }: { url: string; name: string; checkedIn: string }) {
  return (
    <dd>
      <a href={url} rel="noopener">
        {name}
      </a>
      , compared with copies of it in{' '}
      {formatDrawDate({ date: checkedIn, datePrecision: 'month', dateEnd: null })}
    </dd>
  );
}

/** Which grid counts, since when, and where it can be checked. */
export function Sources() {
  return (
    <dl className="facts plain">
      <dt>Grid</dt>
      <dd>
        In force since {formatCalendarDate(crsGrid.effectiveFrom)}, when the points for a job offer (50 or
        200) ended
      </dd>
      <dt>Its source</dt>
      <Source url={crsGrid.sourceUrl} name="canada.ca, CRS criteria" checkedIn={crsGrid.checkedIn} />
      <dt>Test scores</dt>
      <Source
        url={languageTestsSource.url}
        name="canada.ca, language test equivalency charts"
        checkedIn={languageTestsSource.checkedIn}
      />
    </dl>
  );
}
