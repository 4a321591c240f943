import { countPress } from '@/lib/newsletter/limits';
import { receiveReport } from '@/lib/reports/receive-report';
import { contactPath, reportInput } from '@/lib/reports/schema';
import type { FormHandler } from './form-handler';

/** A reader's report of an error, from the contact page. */
export const reportError: FormHandler = {
  typed: ['about', 'message', 'email'],
  pageOf: () => contactPath,
  async submit({ fields, address }) {
    const report = reportInput.parse(fields);
    await countPress('report', address);
    await receiveReport(report);
    // Without a fragment of its own the address would take over the form's.
    return `${contactPath}/thanks#answer`;
  },
};
