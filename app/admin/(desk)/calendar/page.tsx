import type { Metadata } from 'next';
import Link from 'next/link';
import { CalendarBar } from '@/components/desk/calendar/calendar-bar';
import { CalendarGrid } from '@/components/desk/calendar/calendar-grid';
import { EmptyState } from '@/components/desk/empty-state';
import { PageHeader } from '@/components/desk/page-header';
import { calendarDays } from '@/lib/articles/calendar/calendar-days';
import { listCalendar } from '@/lib/articles/calendar/list-calendar';
import { calendarInput } from '@/lib/articles/calendar/schema';
import { todayIn } from '@/lib/dates';
import { getSettings } from '@/lib/settings/queries';
import { pageStaff } from '../../page-staff';

export const metadata: Metadata = { title: 'Calendar' };

export default async function CalendarPage(props: { searchParams: Promise<Record<string, string>> }) {
  const staff = await pageStaff();
  const { view, ...asked } = calendarInput.parse(await props.searchParams);
  const { timeZone } = (await getSettings()).data;
  const today = todayIn(timeZone);
  const day = asked.day ?? today;
  const shown = calendarDays(view, day);
  const days = shown.weeks.flat();
  const [first = day, last = day] = [days[0], days.at(-1)];
  const calendar = await listCalendar(staff, { view, first, last, timeZone });
  return (
    <>
      <PageHeader title="Calendar">
        <Link href="/admin/articles/new" className="button button-primary">
          New article
        </Link>
      </PageHeader>
      <CalendarBar view={view} day={day} today={today} shown={shown} />
      <CalendarGrid
        view={view}
        day={day}
        today={today}
        shown={shown}
        calendar={calendar}
        timeZone={timeZone}
      />
      {Object.keys(calendar.days).length === 0 && (
        <EmptyState>Nothing came out in these days, and nothing is planned for them.</EmptyState>
      )}
      <p className="pager muted">Days and times are the newsroom’s: {timeZone.replaceAll('_', ' ')}.</p>
    </>
  );
}
