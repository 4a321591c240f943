'use client';

import type { ReviewMails } from '@/lib/articles/flow/review/schema';
import { Button } from '../button';
import { SelectField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { Part } from '../parts/part';
import styles from '../people/people.module.css';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';

/** Which reviews a person is told of by mail; `reviews` is whether they are asked to review. */
export function ReviewMailsForm(props: { action: KeptFormAction; chosen: ReviewMails; reviews: boolean }) {
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  const own = props.reviews ? 'What is given to me, and answers to what I asked' : 'Answers to what I asked';
  return (
    <Part title="Mails" about="What the desk writes to you about stories in review.">
      <form {...formProps} className={styles.form}>
        <FormNotice form={state} ref={notice} />
        <SelectField
          form={state}
          name="reviewMails"
          label="Mails about reviews"
          initial={props.chosen}
          choices={[
            { value: 'own', label: own },
            ...(props.reviews
              ? [{ value: 'all', label: 'These, and every story that is given to review' }]
              : []),
            { value: 'none', label: 'None: I look at the desk' },
          ]}
        />
        <div>
          <Button type="submit" isBusy={isPending}>
            Save choice
          </Button>
        </div>
      </form>
    </Part>
  );
}
