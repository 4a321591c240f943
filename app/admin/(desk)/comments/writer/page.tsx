import type { Metadata } from 'next';
import Link from 'next/link';
import { z } from 'zod';
import { BanForm } from '@/components/desk/comments/ban-form';
import { EraseForm } from '@/components/desk/comments/erase-form';
import { HistoryTable } from '@/components/desk/comments/history-table';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { listComments } from '@/lib/comments/desk/queue';
import { getWriter } from '@/lib/comments/people/find-writer';
import { pageStaff } from '../../../page-staff';
import { banAction, eraseWriterAction } from '../actions';
import { WriterHead } from './writer-head';

export const metadata: Metadata = { title: 'A writer of comments' };

const rowId = z.coerce.number().int().positive().optional().catch(undefined);
const place = z.object({ id: z.uuid().catch(''), comment: rowId, after: rowId });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function WriterPage({ searchParams }: Props) {
  const staff = await pageStaff('comment.judge');
  const { id, comment, after } = place.parse(await searchParams);
  const writer = id ? await getWriter(staff, id) : null;
  if (!writer) {
    return (
      <div className="stack">
        <PageHeader title="A writer of comments" />
        <EmptyState>
          Nothing is kept of this person. <Link href="/admin/comments/rules">Find somebody by address</Link>.
        </EmptyState>
      </div>
    );
  }
  const { comments, next } = await listComments(staff, { writerId: writer.id, after });
  const banned = comments.find((one) => one.id === comment) ?? comments[0];
  return (
    <div className="stack">
      <WriterHead writer={writer} />
      <HistoryTable comments={comments} />
      {next && (
        <nav className="pager" aria-label="Pages">
          <Link href={`/admin/comments/writer?id=${writer.id}&after=${next}`} prefetch={false}>
            Earlier comments
          </Link>
        </nav>
      )}
      {banned && <BanForm action={banAction} commentId={banned.id} hasNetwork={banned.hasNetwork} />}
      <EraseForm action={eraseWriterAction} writerId={writer.id} email={writer.email} />
    </div>
  );
}
