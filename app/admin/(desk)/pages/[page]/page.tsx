import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { PageHeader } from '@/components/desk/page-header';
import { PageVersions } from '@/components/desk/pages/page-versions';
import { PageEditor } from '@/components/editor/page/page-editor';
import { getDeskPage } from '@/lib/articles/pages/desk';
import { isPageSlug, pageHints } from '@/lib/articles/pages/schema';
import { getSettings } from '@/lib/settings/queries';
import { pageStaff } from '../../../page-staff';
import { editorDoors } from '../../articles/editor-doors';
import { keepPageAction, restorePageAction } from '../actions';

export const metadata: Metadata = { title: 'Page' };

interface Props {
  params: Promise<{ page: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export default async function EditPagePage({ params, searchParams }: Props) {
  const staff = await pageStaff('page.keep');
  const { page: slug } = await params;
  if (!isPageSlug(slug)) notFound();
  const isRestored = (await searchParams).done === 'restored';
  const [page, doors, settings] = await Promise.all([
    getDeskPage(staff, slug),
    editorDoors(staff),
    getSettings(),
  ]);
  return (
    <>
      <PageHeader title={page.text.title}>
        <a className="button" href={page.path} target="_blank" rel="noopener">
          See it (in a new tab)
        </a>
      </PageHeader>
      <div className="stack">
        {isRestored && <ArrivalNotice key={page.version}>The text is put back.</ArrivalNotice>}
        <p className="muted">{pageHints[slug]}</p>
        <PageEditor page={page} isRestored={isRestored} doors={doors} keep={keepPageAction} />
        <PageVersions page={page} timeZone={settings.data.timeZone} action={restorePageAction} />
      </div>
    </>
  );
}
