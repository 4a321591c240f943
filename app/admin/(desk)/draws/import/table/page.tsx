import type { Metadata } from 'next';
import { ImportTabs } from '@/components/desk/draws/import/import-tabs';
import { TableEntry } from '@/components/desk/draws/table/table-entry';
import { PageHeader } from '@/components/desk/page-header';
import { can } from '@/lib/accounts/abilities';
import { listTablePrograms } from '@/lib/draws/table/desk';
import { pageStaff } from '../../../../page-staff';
import { listKnownDrawsAction, saveDrawTableAction } from './actions';

export const metadata: Metadata = { title: 'Provincial tables' };

export default async function DrawTablePage() {
  const staff = await pageStaff('draw.add');
  const programs = await listTablePrograms(staff);
  return (
    <>
      <PageHeader title="Provincial tables" />
      <ImportTabs here="table" canImport={can(staff, 'draw.import')} />
      <TableEntry programs={programs} save={saveDrawTableAction} findKnown={listKnownDrawsAction} />
    </>
  );
}
