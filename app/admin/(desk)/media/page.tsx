import type { Metadata } from 'next';
import Link from 'next/link';
import { EmptyState } from '@/components/desk/empty-state';
import { Field } from '@/components/desk/field';
import { PageHeader } from '@/components/desk/page-header';
import { PictureCard } from '@/components/desk/pictures/picture-card';
import { can } from '@/lib/accounts/abilities';
import { listPictures } from '@/lib/media/desk';
import { pageStaff } from '../../page-staff';
import { editPictureAction } from './actions';
import { AddPicture } from './add-picture';

export const metadata: Metadata = { title: 'Pictures' };

export default async function MediaPage(props: {
  searchParams: Promise<{ search?: string; before?: string }>;
}) {
  const staff = await pageStaff();
  const { search, before } = await props.searchParams;
  const wanted = typeof search === 'string' ? search.slice(0, 200) : '';
  const { pictures, nextBefore } = await listPictures(staff, {
    search: wanted,
    before: before && /^\d{1,9}$/.test(before) ? Number(before) : null,
  });
  const canAdd = can(staff, 'media.add');
  return (
    <>
      <PageHeader title="Pictures" />
      {canAdd && <AddPicture />}
      <form className="filters" action="/admin/media">
        <Field label="Find" hint="Alt text, credit or file name">
          {(field) => <input {...field} type="search" name="search" defaultValue={wanted} />}
        </Field>
      </form>
      {pictures.length === 0 && <EmptyState>No picture here. Add one above.</EmptyState>}
      <ul className="picture-grid" aria-label="Pictures">
        {pictures.map((picture) => (
          <li key={picture.id} className="picture-card">
            <PictureCard picture={picture} edit={canAdd ? editPictureAction : null} />
          </li>
        ))}
      </ul>
      {nextBefore !== null && (
        <nav className="pager" aria-label="Pages">
          <Link href={`/admin/media?${new URLSearchParams({ search: wanted, before: String(nextBefore) })}`}>
            Older pictures
          </Link>
        </nav>
      )}
    </>
  );
}
