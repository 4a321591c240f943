import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { ProseFaces } from '@/components/editor/faces/prose-faces';
import { RevisionCompare } from '@/components/editor/revisions/revision-compare';
import { RevisionList } from '@/components/editor/revisions/revision-list';
import '@/components/editor/revisions/revisions.css';
import { compareRevisions, listRevisions } from '@/lib/articles/writing/revisions/desk';
import { getSettings } from '@/lib/settings/queries';
import { pageStaff } from '../../../../page-staff';
import { restoreRevisionAction } from './actions';

export const metadata: Metadata = { title: 'Revisions' };

const toId = (text: string | undefined) => (text && /^\d{1,9}$/.test(text) ? Number(text) : null);

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string>> };

export default async function RevisionsPage(props: Props) {
  const staff = await pageStaff('article.write-own');
  const articleId = toId((await props.params).id);
  const { one, other, before, done } = await props.searchParams;
  if (!articleId) notFound();
  const [page, comparison, { data }] = await Promise.all([
    listRevisions(staff, { articleId, before: toId(before) }),
    compareRevisions(staff, { articleId, one: toId(one), other: toId(other) }),
    getSettings(),
  ]);
  if (!page) notFound();
  return (
    <ProseFaces>
      <PageHeader title="Revisions">
        <a href={`/admin/articles/${articleId}`} className="button">
          Back to the article
        </a>
      </PageHeader>
      {toId(done) && (
        <ArrivalNotice key={done}>
          Put back as version {done}. Readers see it once you publish it.
        </ArrivalNotice>
      )}
      <p className="revisions-of">{page.article.headline || 'No headline yet'}</p>
      <div className="revisions">
        <RevisionList page={page} comparison={comparison} timeZone={data.timeZone} />
        {comparison ? (
          <RevisionCompare
            article={page.article}
            comparison={comparison}
            timeZone={data.timeZone}
            restore={restoreRevisionAction}
          />
        ) : (
          <EmptyState>There is nothing to compare yet: one text is kept so far.</EmptyState>
        )}
      </div>
    </ProseFaces>
  );
}
