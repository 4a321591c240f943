'use client';

import type { DeskPage } from '@/lib/articles/pages/schema';
import { formatInstant } from '@/lib/dates';
import { Button } from '../button';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';
import styles from './page-versions.module.css';

interface Way {
  page: DeskPage;
  from: number;
  label: string;
  action: KeptFormAction;
}

/** Puts one of a page's texts back. */
function RestoreForm({ page, from, label, action }: Way) {
  const { state, isPending, notice, formProps } = useKeptForm(action);
  return (
    <form {...formProps}>
      <FormNotice form={state} ref={notice} />
      <input type="hidden" name="slug" value={page.slug} />
      <input type="hidden" name="version" value={page.version} />
      <input type="hidden" name="from" value={from} />
      <Button type="submit" isBusy={isPending} aria-label={`Put back: ${label}`}>
        Put back
      </Button>
    </form>
  );
}

/** What a page said before, each text with the way back to it. */
export function PageVersions(props: { page: DeskPage; timeZone: string; action: KeptFormAction }) {
  const { page, timeZone, action } = props;
  if (page.version === 0) return <p className="muted">This is the text as shipped.</p>;
  const rows = [
    ...page.versions.map(({ version, by, at }) => ({
      from: version,
      label: `${formatInstant(at, timeZone)}${by && ` by ${by}`}`,
    })),
    { from: 0, label: 'The text as shipped' },
  ];
  return (
    <section className="stack">
      <h2>Versions</h2>
      <ul className={styles.versions}>
        {rows.map(({ from, label }) => (
          <li key={from}>
            <span>{label}</span>
            {from === page.version ? (
              <span className="badge badge-published">Shown now</span>
            ) : (
              <RestoreForm page={page} from={from} label={label} action={action} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
