import { Part } from '@/components/site/part';
import { CodeText } from '@/components/site/reference/code-text';
import { ReferenceList } from '@/components/site/reference/reference-list';
import { reference } from '@/lib/api/openapi/reference';

const addresses = [
  { name: '/api/v1/draws', about: 'Draws, newest first.', url: '/api/v1/draws' },
  { name: '/api/v1/draws/{program}/{number}', about: 'One draw. A withdrawn one answers 410 and says why.' },
  {
    name: '/api/v1/draws.csv',
    about: 'All draws that a filter means, in one file.',
    url: '/api/v1/draws.csv',
  },
  { name: '/api/v1/streams', about: 'Programs and their streams.', url: '/api/v1/streams' },
  { name: '/api/v1/articles', about: 'Stories with their text, newest first.', url: '/api/v1/articles' },
  { name: '/api/v1/articles/{section}/{slug}', about: 'One story.' },
  { name: '/api/openapi.json', about: 'All of this for machines (OpenAPI 3.1).', url: '/api/openapi.json' },
];

const meanings = [
  {
    name: 'null',
    about: 'The source does not say it, or it cannot be read with certainty. It is never a zero.',
  },
  { name: 'source.anomalies', about: 'Values that we are still checking, as the source writes them.' },
  { name: 'corrections', about: 'What changed after it was out: old, new, when, why and from where.' },
  {
    name: 'invitationsQualifier',
    about: '`fewer-than`: less than the number. `combined`: counted with others.',
  },
  {
    name: 'scoreScale',
    about: 'A score has meaning on its own scale only: a provincial score is no CRS score.',
  },
  { name: 'number', about: 'Text, not a number: `91a` and `91b` were two rounds of one day.' },
];

/** The public API for people: what there is, with an answer as it is now. */
export function ApiReference({ siteUrl, example }: { siteUrl: string; example: string }) {
  return (
    <div className="stack reference">
      <Part id="example" title="Ask">
        <pre>curl "{siteUrl}/api/v1/draws?program=express-entry&amp;limit=1"</pre>
        <p>The answer now:</p>
        <pre>{example}</pre>
      </Part>
      <Part id="addresses" title="Addresses">
        <ReferenceList items={addresses} />
      </Part>
      <Part id="filters" title="Filters for draws, and for the CSV">
        <ReferenceList items={reference.draws} />
        <p>
          <CodeText text="Stories can be filtered by `section`, `tag` and `author`, streams by `program` and `jurisdiction`." />
        </p>
      </Part>
      <Part id="pages" title="Pages of a list">
        <ReferenceList items={reference.lists} />
        <p>
          <CodeText text="A list answers `data` and `nextCursor`. Ask again with it until it is null; records that are added meanwhile do not shift what follows." />
        </p>
      </Part>
      <Part id="values" title="What the values mean">
        <ReferenceList items={meanings} />
      </Part>
      <Part id="csv" title="Columns of the CSV">
        <p>
          UTF-8 with one header row, commas, and lines that end with CRLF (RFC 4180). New columns are only
          ever added at the end. A text that a spreadsheet would take for a formula is preceded by an
          apostrophe.
        </p>
        <ReferenceList items={reference.columns} />
      </Part>
      <Part id="manners" title="Limits, errors and copies">
        <p>
          <CodeText text="A network may ask 600 times a minute; `RateLimit` says what is left, and beyond it the answer is 429 with `Retry-After`. Errors are problem details (RFC 9457); a wrong parameter is named." />
        </p>
        <p>
          <CodeText text="Every answer has an `ETag`. Send it back as `If-None-Match`, and an answer that is still the same is a 304. A correction shows here within seconds, as on our pages. Scripts of other sites may read everything." />
        </p>
        <p>
          Please name us and link to the draw’s page where you show a figure: that is where corrections stand.
        </p>
      </Part>
    </div>
  );
}
