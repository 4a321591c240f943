'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { settleReportInput } from '@/lib/reports/schema';
import { settleReport } from '@/lib/reports/settle-report';
import { readForm, refusedForm } from '../../form-data';
import { staffAction } from '../../staff-action';

const settle = staffAction('report.settle', settleReportInput, settleReport);

export async function settleReportAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await settle(readForm(settleReportInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(result.value.isSettled ? '/admin/reports?done=settled' : '/admin/reports?done=reopened');
}
