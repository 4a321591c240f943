import type { Metadata } from 'next';
import { ArticleEditor } from '@/components/editor/article/article-editor';
import { can } from '@/lib/accounts/abilities';
import { findOwnByline } from '@/lib/articles/owners/own-byline';
import { emptyBody } from '@/lib/blocks/body';
import { pageStaff } from '../../../page-staff';
import { editorDoors } from '../editor-doors';

export const metadata: Metadata = { title: 'New article' };

const nothing = {
  headline: '',
  standfirst: '',
  section: null,
  slug: '',
  authors: [],
  tags: [],
  heroMediaId: null,
  heroAlt: '',
  related: [],
  body: emptyBody,
};

export default async function NewArticlePage() {
  const staff = await pageStaff('article.write-own');
  return (
    <>
      <h1 className="visually-hidden">Article editor</h1>
      <ArticleEditor
        draft={null}
        start={{ ...nothing, authors: await findOwnByline(staff) }}
        canPublish={can(staff, 'article.publish-own')}
        doors={await editorDoors(staff)}
      />
    </>
  );
}
