import type { Metadata } from 'next';
import Link from 'next/link';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { EmptyState } from '@/components/desk/empty-state';
import { Field } from '@/components/desk/field';
import { PageHeader } from '@/components/desk/page-header';
import { PictureCard } from '@/components/desk/pictures/picture-card';
import { can } from '@/lib/accounts/abilities';
import { countPictureUses } from '@/lib/articles/pictures/picture-uses';
import { listPictures } from '@/lib/media/desk';
import { pageStaff } from '../../page-staff';
import { AddPicture } from './add-picture';

export const metadata: Metadata = { title: 'Pictures' };

type Asked = Record<'search' | 'before' | 'done', string | string[] | undefined>;

export default async function MediaPage(props: { searchParams: Promise<Asked> }) {
  const staff = await pageStaff();
  const { search, before, done } = await props.searchParams;
  const wanted = typeof search === 'string' ? search.slice(0, 200) : '';
  const key = typeof before === 'string' && /^\d{1,9}$/.test(before) ? Number(before) : null;
  const { pictures, nextBefore } = await listPictures(staff, { search: wanted, before: key });
  const uses = await countPictureUses(pictures.map(({ id }) => id));
  return (
    <>
      <PageHeader title="Pictures" />
      {done === 'deleted' && <ArrivalNotice>The picture is deleted.</ArrivalNotice>}
      {can(staff, 'media.add') && <AddPicture />}
      <form className="filters picture-filters" action="/admin/media">
        <Field label="Words in alt text, credit or file name">
          {(field) => <input {...field} type="search" name="search" defaultValue={wanted} />}
        </Field>
        <button className="button" type="submit">
          Find
        </button>
      </form>
      {pictures.length === 0 && (
        <EmptyState>
          {wanted ? `No picture says “${wanted}”.` : 'No picture here yet. Add one above.'}
        </EmptyState>
      )}
      <ul className="picture-grid" aria-label="Pictures">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <PictureCard picture={picture} uses={uses.get(picture.id) ?? 0} />
          </li>
        ))}
      </ul>
      <nav className="pager" aria-label="Pages">
        {key !== null && <Link href={`/admin/media?${new URLSearchParams({ search: wanted })}`}>Newest</Link>}
        {nextBefore !== null && (
          <Link href={`/admin/media?${new URLSearchParams({ search: wanted, before: String(nextBefore) })}`}>
            Older pictures
          </Link>
        )}
      </nav>
    </>
  );
}
