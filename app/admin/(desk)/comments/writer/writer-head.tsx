import { PageHeader } from '@/components/desk/page-header';
import type { DeskWriter } from '@/lib/comments/people/find-writer';
import { formatInstant } from '@/lib/dates';

/** A writer of comments: the address, since when it is known, and all that is kept of it as a file. */
export function WriterHead({ writer }: { writer: DeskWriter }) {
  return (
    <>
      <PageHeader title={writer.email}>
        <form method="post" action="/admin/api/comments">
          <input type="hidden" name="writer" value={writer.id} />
          <button type="submit" className="button">
            Export everything
          </button>
        </form>
      </PageHeader>
      <p>
        Here since {formatInstant(writer.since)}.{' '}
        {writer.repliesSince
          ? `Gets mails of replies since ${formatInstant(writer.repliesSince)}.`
          : 'Gets no mails of replies.'}
      </p>
    </>
  );
}
