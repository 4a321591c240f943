import { useState } from 'react';
import { type DrawFormValues, datePrecisions, drawLabels } from '@/lib/draws/schema';
import { SelectField, TextField } from '../form-fields';
import type { KeptForm } from '../use-kept-form';

const choices = Object.entries(datePrecisions).map(([value, label]) => ({ value, label }));

/** When it was held: a day, a month, or several days. */
export function DrawDateFields({ form, initial }: { form: KeptForm; initial: DrawFormValues }) {
  const [precision, setPrecision] = useState(form.values.datePrecision ?? initial.datePrecision);
  return (
    <>
      <TextField
        form={form}
        name="date"
        label={drawLabels.date}
        initial={initial.date}
        hint={
          precision === 'month'
            ? 'Such as 2024-02 or February 2024'
            : 'Such as 2024-02-14 or February 14, 2024'
        }
      />
      <SelectField
        form={form}
        name="datePrecision"
        label={drawLabels.datePrecision}
        initial={initial.datePrecision}
        choices={choices}
        onChoose={setPrecision}
      />
      {precision === 'range' && (
        <TextField form={form} name="dateEnd" label={drawLabels.dateEnd} initial={initial.dateEnd} />
      )}
    </>
  );
}
