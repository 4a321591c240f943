import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ArticleUses } from '@/components/desk/article-uses';
import { PageHeader } from '@/components/desk/page-header';
import { DeletePicture } from '@/components/desk/pictures/delete-picture';
import { FocusPicker } from '@/components/desk/pictures/focus-picker';
import { PictureFacts } from '@/components/desk/pictures/picture-facts';
import { PictureWords } from '@/components/desk/pictures/picture-words';
import { can } from '@/lib/accounts/abilities';
import { listArticlesUsing } from '@/lib/articles/where-used';
import { getPicture } from '@/lib/media/desk';
import { pageStaff } from '../../../page-staff';
import { deletePictureAction, editPictureAction, focusPictureAction } from '../actions';

export const metadata: Metadata = { title: 'Picture' };

export default async function PicturePage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await pageStaff();
  const { id } = await params;
  const picture = /^\d{1,9}$/.test(id) ? await getPicture(staff, Number(id)) : null;
  if (!picture) notFound();
  const uses = await listArticlesUsing(staff, { kind: 'media', target: String(picture.id) });
  const canEdit = can(staff, 'media.add');
  return (
    <div className="stack">
      <p>
        <Link href="/admin/media" prefetch={false}>
          All pictures
        </Link>
      </p>
      <PageHeader title={picture.filename || `Picture ${picture.id}`} />
      <FocusPicker picture={picture} keep={canEdit ? focusPictureAction : null} />
      <PictureFacts picture={picture} />
      {canEdit && <PictureWords picture={picture} edit={editPictureAction} />}
      <ArticleUses uses={uses} />
      {can(staff, 'media.delete') && <DeletePicture picture={picture} action={deletePictureAction} />}
    </div>
  );
}
