import type { Metadata } from 'next';
import { FrontEditor } from '@/components/desk/front/front-editor';
import { PageHeader } from '@/components/desk/page-header';
import { getDeskFront } from '@/lib/articles/front/desk';
import { pageStaff } from '../../page-staff';
import { searchArticlesAction } from '../articles/actions';
import { keepFrontAction } from './actions';

export const metadata: Metadata = { title: 'Front page' };

export default async function FrontDeskPage() {
  const front = await getDeskFront(await pageStaff('front.keep'));
  return (
    <>
      <PageHeader title="Front page">
        <a className="button" href="/" target="_blank" rel="noopener">
          See it (in a new tab)
        </a>
      </PageHeader>
      <FrontEditor front={front} keep={keepFrontAction} search={searchArticlesAction} />
    </>
  );
}
