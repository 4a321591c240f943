import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { PageHeader } from '@/components/desk/page-header';
import { ActiveForm } from '@/components/desk/people/active-form';
import { CodesForm } from '@/components/desk/people/codes-form';
import { HandOverForm } from '@/components/desk/people/hand-over-form';
import { PersonFacts } from '@/components/desk/people/person-facts';
import { RoleForm } from '@/components/desk/people/role-form';
import { getPerson, listColleagues } from '@/lib/accounts/people/desk';
import { mayKeep } from '@/lib/accounts/people/rules';
import { pageStaff } from '../../../page-staff';
import { changeRoleAction, handOverAction, resetCodesAction, setActiveAction } from '../actions';

export const metadata: Metadata = { title: 'Person' };

interface Props {
  params: Promise<{ person: string }>;
  searchParams: Promise<{ done?: string; count?: string; who?: string }>;
}

export default async function PersonPage({ params, searchParams }: Props) {
  const staff = await pageStaff('people.keep');
  const person = await getPerson(staff, (await params).person);
  if (!person) notFound();
  const { done, count, who } = await searchParams;
  const colleagues = person.stories > 0 ? await listColleagues(staff, person.id) : [];
  return (
    <div className="stack" key={`${person.version}-${done}-${person.stories}`}>
      <PageHeader title={person.name} />
      {done === 'role' && <ArrivalNotice>Role changed. {person.name} signs in anew.</ArrivalNotice>}
      {done === 'active' && (
        <ArrivalNotice>
          {person.isActive ? 'The account is open again.' : 'The account is closed.'}
        </ArrivalNotice>
      )}
      {done === 'codes' && (
        <ArrivalNotice>The codes are reset. {person.name} is told by mail, and signs in anew.</ArrivalNotice>
      )}
      {done === 'handed' && (
        <ArrivalNotice>
          {count === '1' ? 'One story now belongs' : `${count} stories now belong`} to {who}.
        </ArrivalNotice>
      )}
      <PersonFacts person={person} />
      {person.mayKeep ? (
        <RoleForm action={changeRoleAction} person={person} canMakeOwners={mayKeep(staff, 'owner')} />
      ) : (
        <p>Only an owner can change this account.</p>
      )}
      {colleagues.length > 0 && (
        <HandOverForm action={handOverAction} person={person} colleagues={colleagues} />
      )}
      {person.mayKeep && person.id !== staff.id && person.codesSince && (
        <CodesForm action={resetCodesAction} person={person} />
      )}
      {person.mayKeep && person.id !== staff.id && <ActiveForm action={setActiveAction} person={person} />}
    </div>
  );
}
