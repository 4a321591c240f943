import { countPress } from '@/lib/newsletter/limits';
import { askForData, dataForm } from '@/lib/newsletter/preferences/ask-for-data';
import { tokenPath } from '@/lib/newsletter/schema';
import type { FormHandler } from '../form-handler';

/** Asks for a fresh mail whose link exports or erases what is kept. */
export const askForDataForm: FormHandler = {
  typed: [],
  pageOf: ({ token }) => tokenPath('preferences', token),
  async submit({ fields, address }) {
    await countPress('token', address);
    await askForData(dataForm.parse(fields));
    return '/newsletter/check-your-inbox#answer';
  },
};
