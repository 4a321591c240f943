import type { Metadata } from 'next';
import { DrawForm } from '@/components/desk/draws/draw-form';
import { PageHeader } from '@/components/desk/page-header';
import { listProgramChoices } from '@/lib/draws/desk';
import { emptyDrawForm } from '@/lib/draws/schema';
import { pageStaff } from '../../../page-staff';
import { createDrawAction } from '../actions';

export const metadata: Metadata = { title: 'New draw' };

export default async function NewDrawPage() {
  const staff = await pageStaff('draw.add');
  const programs = await listProgramChoices(staff);
  return (
    <>
      <PageHeader title="New draw" />
      <DrawForm action={createDrawAction} programs={programs} initial={emptyDrawForm} />
    </>
  );
}
