import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleEditor } from '@/components/editor/article/article-editor';
import { getArticleDraft } from '@/lib/articles/desk';
import { pageStaff } from '../../../page-staff';
import { editorDoors } from '../editor-doors';

export const metadata: Metadata = { title: 'Article' };

export default async function ArticlePage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await pageStaff('article.write-own');
  const { id } = await params;
  const draft = /^\d{1,9}$/.test(id) ? await getArticleDraft(staff, Number(id)) : null;
  if (!draft) notFound();
  return (
    <>
      <h1 className="visually-hidden">Article editor</h1>
      <ArticleEditor
        draft={draft}
        start={draft.text}
        canPublish={draft.canPublish}
        doors={await editorDoors(staff)}
      />
    </>
  );
}
