import { formatInstant } from '@/lib/dates';
import type { DeskReport } from '@/lib/reports/schema';
import { ActForm } from '../stories/act-form';
import type { KeptFormAction } from '../use-kept-form';
import styles from './reports.module.css';

function Report({ report, settle }: { report: DeskReport; settle: KeptFormAction }) {
  const { id, about, url, message, email, at, settledAt, settledBy } = report;
  const label = settledAt ? 'Take up again' : 'Mark as settled';
  return (
    <li className={styles.report}>
      <h2 className={styles.head}>{url ? <a href={url}>{about}</a> : <bdi>{about}</bdi>}</h2>
      <p className={styles.message} dir="auto">
        {message}
      </p>
      <p className={styles.facts}>
        <time dateTime={at}>{formatInstant(at)}</time>
        {' · '}
        {email ? <a href={`mailto:${email}`}>{email}</a> : 'no answer asked for'}
        {settledAt && ` · settled ${formatInstant(settledAt)}${settledBy ? ` by ${settledBy}` : ''}`}
      </p>
      <ActForm
        action={settle}
        fields={{ id, isSettled: `${!settledAt}` }}
        label={label}
        name={`${label}: ${about}`}
      />
    </li>
  );
}

/** Readers' reports with what can be done about them. */
export function ReportList({ reports, settle }: { reports: DeskReport[]; settle: KeptFormAction }) {
  return (
    <ul className={styles.list}>
      {reports.map((report) => (
        <Report key={report.id} report={report} settle={settle} />
      ))}
    </ul>
  );
}
