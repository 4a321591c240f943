'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { addDays } from '@/lib/articles/calendar/calendar-days';
import type { CalendarView } from '@/lib/articles/calendar/schema';

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Keys on a day of the calendar: arrows go to other days, over its edges too; Page Up and Down turn it, T goes to today. */
export function CalendarKeys(props: {
  view: CalendarView;
  day: string;
  previous: string;
  next: string;
  today: string;
  children: ReactNode;
}) {
  const { view, day, previous, next, today, children } = props;
  const router = useRouter();
  const part = useRef<HTMLDivElement>(null);
  /** A day on a page that is on its way, to have the focus there. */
  const awaited = useRef<string | null>(null);

  // Before the next key: a day that goes takes the focus with it, and a key pressed in between would be lost.
  useLayoutEffect(() => {
    const root = part.current;
    if (!root) return;
    const focusOn = (date: string) => {
      const link = root.querySelector<HTMLElement>(`[data-day="${date}"]`);
      link?.focus();
      return link !== null;
    };
    if (awaited.current && focusOn(awaited.current)) awaited.current = null;
    // One day is a stop for Tab, as in any grid; the articles of all days are stops too.
    for (const link of root.querySelectorAll<HTMLElement>('[data-day]'))
      link.tabIndex = link.dataset.day === day ? 0 : -1;

    const go = (date: string) => {
      // While the page turns, the days on it are going away.
      if (!awaited.current && focusOn(date)) return;
      awaited.current = date;
      router.push(`?view=${view}&day=${date}`);
    };
    const onKey = (event: KeyboardEvent) => {
      const from = event.target instanceof HTMLElement ? event.target.dataset.day : undefined;
      if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = steps[event.key];
      const turned = { PageUp: previous, PageDown: next, t: today, T: today }[event.key];
      const to = step ? addDays(from, step) : turned;
      if (!to) return;
      event.preventDefault();
      go(to);
    };
    root.addEventListener('keydown', onKey);
    return () => root.removeEventListener('keydown', onKey);
  });
  return <div ref={part}>{children}</div>;
}
