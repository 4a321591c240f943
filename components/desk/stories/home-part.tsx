import Link from 'next/link';
import type { ReactNode } from 'react';
import styles from './stories.module.css';

/** A part of the desk's start: its name, the way to all of it, and what waits there. */
export function HomePart(props: {
  title: string;
  all?: { href: string; label: string } | null;
  children: ReactNode;
}) {
  return (
    <section className="stack">
      <div className={styles.head}>
        <h2>{props.title}</h2>
        {props.all && (
          <Link href={props.all.href} prefetch={false}>
            {props.all.label}
          </Link>
        )}
      </div>
      {props.children}
    </section>
  );
}
