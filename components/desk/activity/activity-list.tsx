import Link from 'next/link';
import type { Activity } from '@/lib/accounts/activity/list-activity';
import { formatInstant } from '@/lib/dates';
import styles from './activity.module.css';
import { ChangeList } from './change-list';

/** Who did what to what, and when. */
export function ActivityList(props: {
  entries: Activity[];
  /** What an act is called at the desk. */
  words: (act: string) => string;
  timeZone: string;
  /** The address of all that was done to the same thing; left out where the page is about one. */
  aboutHref?: (target: string) => string;
}) {
  return (
    <ol className={styles.log}>
      {props.entries.map(({ id, at, actor, act, target, subject, changes }) => (
        <li key={id} className={styles.entry}>
          <time dateTime={at} className={styles.when}>
            {formatInstant(at, props.timeZone)}
          </time>
          <div className={styles.what}>
            <strong>{actor}</strong> <span className="muted">·</span> {props.words(act)}{' '}
            {subject.name !== actor && (
              <>
                <span className="muted">·</span>{' '}
                {subject.href ? (
                  <Link href={subject.href} prefetch={false}>
                    {subject.name}
                  </Link>
                ) : (
                  subject.name
                )}
              </>
            )}
            <ChangeList changes={changes} timeZone={props.timeZone} />
          </div>
          {props.aboutHref && (
            <Link
              className={styles.about}
              href={props.aboutHref(target)}
              prefetch={false}
              aria-label={`Only this: all that was done to ${subject.name}`}
            >
              Only this
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}
