'use server';

import { redirect } from 'next/navigation';
import type { KeptForm } from '@/components/desk/use-kept-form';
import { audienceInput, countAudience } from '@/lib/newsletter/editions/audience';
import { beginEdition, beginEditionInput } from '@/lib/newsletter/editions/begin-edition';
import { deleteEdition } from '@/lib/newsletter/editions/delete-edition';
import { scheduleEdition } from '@/lib/newsletter/editions/flow/schedule-edition';
import { sendEdition } from '@/lib/newsletter/editions/flow/send-edition';
import { testEdition } from '@/lib/newsletter/editions/flow/test-edition';
import { unscheduleEdition } from '@/lib/newsletter/editions/flow/unschedule-edition';
import { keepEdition } from '@/lib/newsletter/editions/keep-edition';
import {
  editionInput,
  editionVersion,
  scheduleEditionInput,
  testEditionInput,
} from '@/lib/newsletter/editions/schema';
import { steerInput, steerSending } from '@/lib/newsletter/sending/steer-sending';
import { readForm, refusedForm } from '../../form-data';
import { staffAction } from '../../staff-action';

const begin = staffAction('edition.write', beginEditionInput, beginEdition);

export async function beginEditionAction(_previous: KeptForm, form: FormData): Promise<KeptForm> {
  const result = await begin(readForm(beginEditionInput, form));
  if (!result.ok) return refusedForm(form, result);
  redirect(`/admin/newsletter/${result.value.id}`);
}

export const keepEditionAction = staffAction('edition.write', editionInput, keepEdition);
export const countAudienceAction = staffAction('edition.write', audienceInput, countAudience);
export const testEditionAction = staffAction('edition.write', testEditionInput, testEdition);
export const deleteEditionAction = staffAction('edition.write', editionVersion, deleteEdition);
export const scheduleEditionAction = staffAction('edition.send', scheduleEditionInput, scheduleEdition);
export const unscheduleEditionAction = staffAction('edition.send', editionVersion, unscheduleEdition);
export const sendEditionAction = staffAction('edition.send', editionVersion, sendEdition);
export const steerSendingAction = staffAction('edition.send', steerInput, steerSending);
