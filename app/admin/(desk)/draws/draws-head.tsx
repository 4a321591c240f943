import Link from 'next/link';
import { PageHeader } from '@/components/desk/page-header';
import { can, type StaffMember } from '@/lib/accounts/abilities';

/** The list's name, and the ways in which draws come into it. */
export function DrawsHead({ staff }: { staff: StaffMember }) {
  return (
    <PageHeader title="Draws">
      {can(staff, 'draw.add') && (
        <>
          {can(staff, 'draw.import') && (
            <Link href="/admin/draws/import" className="button" prefetch={false}>
              Import rounds
            </Link>
          )}
          <Link href="/admin/draws/import/table" className="button" prefetch={false}>
            Provincial table
          </Link>
          <Link href="/admin/draws/new" className="button button-primary" prefetch={false}>
            New draw
          </Link>
        </>
      )}
    </PageHeader>
  );
}
