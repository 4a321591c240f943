import type { ReactNode } from 'react';
import styles from './part.module.css';

/** A part of a page of forms: what it is for beside what is done in it, on a phone above it. */
export function Part(props: { title: string; about?: ReactNode; isWide?: boolean; children: ReactNode }) {
  return (
    <section className={props.isWide ? `${styles.part} ${styles.wide}` : styles.part}>
      <div className={styles.head}>
        <h2>{props.title}</h2>
        {props.about && <p className="muted">{props.about}</p>}
      </div>
      <div className={styles.body}>{props.children}</div>
    </section>
  );
}
