import type { Metadata } from 'next';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { OlderLink } from '@/components/desk/mail/older-link';
import { PageHeader } from '@/components/desk/page-header';
import { Part } from '@/components/desk/parts/part';
import { InvitationsTable } from '@/components/desk/people/invitations-table';
import { InviteForm } from '@/components/desk/people/invite-form';
import { PeopleTable } from '@/components/desk/people/people-table';
import { listInvitations, listPeople } from '@/lib/accounts/people/desk';
import { mayKeep } from '@/lib/accounts/people/rules';
import { listPosition } from '@/lib/newsletter/schema';
import { pageStaff } from '../../page-staff';
import { endInvitationAction, invitePersonAction } from './actions';

export const metadata: Metadata = { title: 'People' };

type Props = { searchParams: Promise<{ after?: string; done?: string; who?: string }> };

export default async function PeoplePage({ searchParams }: Props) {
  const staff = await pageStaff('people.keep');
  const { after, done, who } = await searchParams;
  const [{ people, next }, invitations] = await Promise.all([
    listPeople(staff, listPosition.parse(after)),
    listInvitations(staff),
  ]);
  return (
    <div className="stack" key={`${done}-${who}`}>
      <PageHeader title="People" />
      {done === 'invited' && <ArrivalNotice>An invitation is on its way to {who}.</ArrivalNotice>}
      {done === 'uninvited' && <ArrivalNotice>The invitation of {who} does not work any more.</ArrivalNotice>}
      <PeopleTable people={people} me={staff.id} />
      <OlderLink path="/admin/people" next={next} label="More people" />
      {invitations.length > 0 && (
        <>
          <h2>Invited</h2>
          <InvitationsTable invitations={invitations} end={endInvitationAction} />
        </>
      )}
      <Part
        title="Invite somebody"
        about="They get a mail with a link, say their name and choose a password."
      >
        <InviteForm action={invitePersonAction} canMakeOwners={mayKeep(staff, 'owner')} />
      </Part>
    </div>
  );
}
