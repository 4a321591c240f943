import Link from 'next/link';
import { type CommentState, commentStates } from '@/lib/comments/schema';
import styles from './comments.module.css';

/** The ways to the comments of each state. */
export function QueueTabs({ state }: { state: CommentState }) {
  return (
    <nav aria-label="Comments by state">
      <ul className={styles.tabs}>
        {(Object.keys(commentStates) as CommentState[]).map((one) => (
          <li key={one}>
            <Link
              href={`/admin/comments?state=${one}`}
              prefetch={false}
              aria-current={one === state ? 'page' : undefined}
            >
              {commentStates[one]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
