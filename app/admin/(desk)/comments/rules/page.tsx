import type { Metadata } from 'next';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { BanTable } from '@/components/desk/comments/ban-table';
import { FindWriterForm } from '@/components/desk/comments/find-writer-form';
import { RulesForm } from '@/components/desk/comments/rules-form';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { Part } from '@/components/desk/parts/part';
import { listBans } from '@/lib/comments/desk/bans';
import { getDeskRules } from '@/lib/comments/rules/read-rules';
import { pageStaff } from '../../../page-staff';
import { findWriterAction, keepRulesAction, liftAction } from '../actions';

export const metadata: Metadata = { title: 'Rules of comments' };

const said = new Map([
  ['saved', 'The rules are saved, and hold from now on.'],
  ['banned', 'The ban holds from now on.'],
  ['lifted', 'The ban is lifted.'],
  ['erased', 'The person is erased.'],
]);

export default async function RulesPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const staff = await pageStaff('comment.judge');
  const { done = '' } = await searchParams;
  const [bans, rules] = await Promise.all([listBans(staff), getDeskRules(staff)]);
  return (
    <div className="stack" key={done}>
      <PageHeader title="Rules of comments" />
      {said.has(done) && <ArrivalNotice>{said.get(done)}</ArrivalNotice>}
      <Part title="Rules" about="They hold for every story, from the moment they are saved.">
        <RulesForm action={keepRulesAction} rules={rules} />
      </Part>
      <Part title="Bans" about="Who may not comment, and until when.">
        {bans.length > 0 ? (
          <BanTable bans={bans} lift={liftAction} />
        ) : (
          <EmptyState>Nobody is banned. A ban begins beside a comment.</EmptyState>
        )}
      </Part>
      <Part title="People" about="All that one person has written.">
        <FindWriterForm action={findWriterAction} />
      </Part>
    </div>
  );
}
