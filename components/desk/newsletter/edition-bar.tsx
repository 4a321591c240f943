import Link from 'next/link';
import { formatInstant } from '@/lib/dates';
import type { EditionDraft } from '@/lib/newsletter/editions/schema';
import { Button } from '../button';
import styles from './newsletter.module.css';
import type { EditionForm } from './use-edition';

function stateWords({ state, scheduledAt }: EditionDraft, isDirty: boolean): string {
  if (isDirty) return 'Not saved';
  return state === 'scheduled' && scheduledAt ? `Goes out ${formatInstant(scheduledAt)}` : 'Draft, saved';
}

/** Save, preview, and in what state it is. */
export function EditionBar({ form, edition }: { form: EditionForm; edition: EditionDraft }) {
  const { isDirty, isBusy, save } = form;
  return (
    <div className={styles.bar}>
      <Button kind="primary" isBusy={isBusy} onClick={() => void save()}>
        Save
      </Button>
      <Link className="button" href={`/admin/newsletter/${edition.id}/preview`} prefetch={false}>
        Preview
      </Link>
      <span className="badge" role="status">
        {stateWords(edition, isDirty)}
      </span>
    </div>
  );
}
