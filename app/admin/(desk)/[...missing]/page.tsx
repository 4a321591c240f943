import { notFound } from 'next/navigation';
import { pageStaff } from '../../page-staff';

/** Every desk address that is no other page's: the desk's own answer, and never the reader's site. */
export default async function MissingPage() {
  await pageStaff();
  notFound();
}
