import type { Metadata } from 'next';
import Link from 'next/link';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { EmptyState } from '@/components/desk/empty-state';
import { OlderLink } from '@/components/desk/mail/older-link';
import { PageHeader } from '@/components/desk/page-header';
import { ReportList } from '@/components/desk/reports/report-list';
import { listPosition } from '@/lib/newsletter/schema';
import { listReports } from '@/lib/reports/desk';
import { pageStaff } from '../../page-staff';
import { settleReportAction } from './actions';

export const metadata: Metadata = { title: 'Reports' };

type Props = { searchParams: Promise<{ after?: string | string[]; done?: string | string[] }> };

export default async function ReportsPage({ searchParams }: Props) {
  const staff = await pageStaff('report.settle');
  const { after, done } = await searchParams;
  const { reports, next } = await listReports(staff, { isSettled: false, after: listPosition.parse(after) });
  return (
    <div className="stack">
      <PageHeader title="Readers’ reports">
        <Link href="/admin/reports/settled" className="button" prefetch={false}>
          Settled reports
        </Link>
      </PageHeader>
      {done === 'settled' && <ArrivalNotice>Settled.</ArrivalNotice>}
      {done === 'reopened' && <ArrivalNotice>The report waits here again.</ArrivalNotice>}
      {reports.length > 0 ? (
        <ReportList reports={reports} settle={settleReportAction} />
      ) : (
        <EmptyState>No report waits. Readers send them from the contact page.</EmptyState>
      )}
      <OlderLink path="/admin/reports" next={next} label="Older reports" />
    </div>
  );
}
