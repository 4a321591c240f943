import type { SubmitEvent } from 'react';
import type { TopicChoice } from '@/lib/newsletter/intake/topic-list';
import { Button } from '../../button';
import { Field } from '../../field';
import styles from '../subscribers.module.css';

/** The file, and what is declared for the rows that do not say it themselves. */
export function SubscriberImportForm(props: {
  topics: TopicChoice[];
  fields: Record<string, string>;
  isBusy: boolean;
  onPreview: (form: FormData) => void;
}) {
  const { topics, fields, isBusy, onPreview } = props;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isBusy) onPreview(new FormData(event.currentTarget));
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <Field
        label="File of subscribers"
        hint="CSV with a column “email”; “topic”, “consent_at” and “consent_source” where rows differ"
        error={fields.file}
      >
        {(field) => <input {...field} name="file" type="file" accept=".csv,.tsv,.txt,text/csv" />}
      </Field>
      <Field label="What they get" hint="For rows without a topic of their own" error={fields.topic}>
        {(field) => (
          <select {...field} name="topic" defaultValue="weekly">
            <option value="">Each row names its own</option>
            {topics.map(({ topic, label }) => (
              <option key={topic} value={topic}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label="How they agreed"
        hint="The form and its sentence, for rows that do not say it: “Ticked ‘Send me the newsletter’ at our old site”"
        error={fields.consentSource}
      >
        {(field) => <input {...field} name="consentSource" autoComplete="off" />}
      </Field>
      <Field label="When they agreed" hint="For rows without a date of their own" error={fields.consentDate}>
        {(field) => <input {...field} name="consentDate" type="date" />}
      </Field>
      <label className="check">
        <input type="checkbox" name="isDeclared" />I declare that each of these people agreed to get these
        mails, and that we can show it
      </label>
      <p className="muted">
        Nobody is subscribed without it, no mail is sent, and nothing is written before you have seen what
        would be. Who left, complained or was erased here is not brought back.
      </p>
      <div>
        <Button kind="primary" type="submit" isBusy={isBusy}>
          Preview the file
        </Button>
      </div>
    </form>
  );
}
