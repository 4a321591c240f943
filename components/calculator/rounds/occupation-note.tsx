import { type StreamChoice, streamChoices } from '@/lib/crs/schema';

interface OccupationNoteProps {
  code: string;
  /** Null where NOC 2021 has no such code. */
  title: string | null;
  /** Categories whose newest list has it. */
  categories: StreamChoice[];
  /** The address of the same answers with these categories ticked; null where they all are. */
  tickUrl: string | null;
}

/** What an occupation's code says of the categories. */
export function OccupationNote({ code, title, categories, tickUrl }: OccupationNoteProps) {
  if (title === null) {
    return (
      <p className="notice">
        There is no occupation {code} in NOC 2021, so no category’s list could be asked.
      </p>
    );
  }
  return (
    <p>
      <strong>
        NOC {code}, {title},
      </strong>{' '}
      {categories.length === 0 ? 'is on no category’s list now.' : 'is on the list of '}
      {categories.map((slug, place) => (
        <span key={slug}>
          {place > 0 && ' and of '}
          <a href={`/categories/${slug}`}>{streamChoices[slug][0]}</a>
        </span>
      ))}
      {categories.length > 0 && '. '}
      {tickUrl && <a href={tickUrl}>Ask about these rounds too</a>}
    </p>
  );
}
