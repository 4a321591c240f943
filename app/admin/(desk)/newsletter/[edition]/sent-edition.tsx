import Link from 'next/link';
import { ClicksTable } from '@/components/desk/newsletter/sent/clicks-table';
import { SendingProgress } from '@/components/desk/newsletter/sent/sending-progress';
import { TroublesTable } from '@/components/desk/newsletter/sent/troubles-table';
import { PageHeader } from '@/components/desk/page-header';
import { can, type StaffMember } from '@/lib/accounts/abilities';
import { editionPath } from '@/lib/newsletter/editions/compose-edition';
import { listClicks } from '@/lib/newsletter/editions/desk/get-edition';
import type { EditionDraft } from '@/lib/newsletter/editions/schema';
import { countProgress } from '@/lib/newsletter/sending/count-progress';
import { listTroubles } from '@/lib/newsletter/sending/list-troubles';
import { steerSendingAction } from '../actions';

/** An edition that goes out or has gone out: how far it is, who did not get it, which links were followed. */
export async function SentEdition({
  staff,
  edition,
  after,
}: {
  staff: StaffMember;
  edition: EditionDraft;
  after: number;
}) {
  const { id, sendingId, slug, subject, countsClicks } = edition;
  const [progress, troubles, clicks] = await Promise.all([
    countProgress(staff, sendingId ?? ''),
    listTroubles(staff, sendingId ?? '', after),
    countsClicks ? listClicks(staff, id) : [],
  ]);
  return (
    <div className="stack">
      <PageHeader title={subject}>
        <Link className="button" href={`/admin/newsletter/${id}/preview`} prefetch={false}>
          The mail
        </Link>
        {slug && (
          <a className="button" href={editionPath(slug)}>
            Web version
          </a>
        )}
      </PageHeader>
      {progress && (
        <SendingProgress start={progress} steer={can(staff, 'edition.send') ? steerSendingAction : null} />
      )}
      <TroublesTable path={`/admin/newsletter/${id}`} troubles={troubles} />
      {countsClicks && <ClicksTable links={clicks} />}
    </div>
  );
}
