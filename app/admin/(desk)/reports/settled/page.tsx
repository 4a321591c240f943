import type { Metadata } from 'next';
import Link from 'next/link';
import { EmptyState } from '@/components/desk/empty-state';
import { OlderLink } from '@/components/desk/mail/older-link';
import { PageHeader } from '@/components/desk/page-header';
import { ReportList } from '@/components/desk/reports/report-list';
import { listPosition } from '@/lib/newsletter/schema';
import { listReports } from '@/lib/reports/desk';
import { pageStaff } from '../../../page-staff';
import { settleReportAction } from '../actions';

export const metadata: Metadata = { title: 'Settled reports' };

type Props = { searchParams: Promise<{ after?: string | string[] }> };

export default async function SettledReportsPage({ searchParams }: Props) {
  const staff = await pageStaff('report.settle');
  const after = listPosition.parse((await searchParams).after);
  const { reports, next } = await listReports(staff, { isSettled: true, after });
  return (
    <div className="stack">
      <PageHeader title="Settled reports">
        <Link href="/admin/reports" className="button" prefetch={false}>
          Waiting reports
        </Link>
      </PageHeader>
      <p>They are deleted 90 days after they were settled.</p>
      {reports.length > 0 ? (
        <ReportList reports={reports} settle={settleReportAction} />
      ) : (
        <EmptyState>No report has been settled yet.</EmptyState>
      )}
      <OlderLink path="/admin/reports/settled" next={next} label="Older reports" />
    </div>
  );
}
