'use client';

import type { ReactNode } from 'react';
import { setNewsroomZone } from '@/lib/dates';

/** Lets what runs in the browser show instants in the newsroom's zone, as the server does. */
export function NewsroomZone({ timeZone, children }: { timeZone: string; children: ReactNode }) {
  setNewsroomZone(timeZone);
  return children;
}
