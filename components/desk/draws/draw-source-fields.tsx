import { type DrawFormValues, drawLabels } from '@/lib/draws/schema';
import { TextField } from '../form-fields';
import type { KeptForm } from '../use-kept-form';
import styles from './draw-form.module.css';

/** Where the figures were read, and what else is said there. */
export function DrawSourceFields({ form, initial }: { form: KeptForm; initial: DrawFormValues }) {
  return (
    <>
      <div className={styles.wide}>
        <TextField
          form={form}
          name="sourceUrl"
          label="Source address"
          initial={initial.sourceUrl}
          inputMode="url"
          hint="The official page that has these figures"
        />
      </div>
      <div className={styles.wide}>
        <TextField
          form={form}
          name="detail"
          label={drawLabels.detail}
          initial={initial.detail}
          hint="What else the source says of the selection"
        />
      </div>
    </>
  );
}
