import { type DrawFormValues, drawLabels, invitationQualifiers } from '@/lib/draws/schema';
import { SelectField, TextField } from '../form-fields';
import type { KeptForm } from '../use-kept-form';

const qualifiers = Object.entries(invitationQualifiers).map(([value, label]) => ({ value, label }));

/** The figures, as typed. */
export function DrawFigureFields(props: {
  form: KeptForm;
  initial: DrawFormValues;
  scoreScale: string | null;
}) {
  const { form, initial, scoreScale } = props;
  const scoreHint = scoreScale ? `On the ${scoreScale} scale` : 'This program publishes no scores';
  const field = (name: keyof DrawFormValues & keyof typeof drawLabels) => ({
    form,
    name,
    label: drawLabels[name],
    initial: initial[name],
  });
  return (
    <>
      <TextField {...field('invitations')} inputMode="numeric" hint="Empty where none are published" />
      <SelectField {...field('invitationsQualifier')} choices={qualifiers} />
      <TextField {...field('minScore')} inputMode="numeric" hint={scoreHint} />
      <TextField
        {...field('tieBreakAt')}
        hint="In UTC, to the second: 2024-01-30 02:39:54, or as the source writes it"
      />
      <TextField {...field('poolAsOf')} hint="The day on which the pool was counted" />
      <TextField {...field('poolTotal')} inputMode="numeric" hint="All who wait in it" />
    </>
  );
}
