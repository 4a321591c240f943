'use client';

import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../button';
import { Notice } from '../../notice';
import styles from './codes.module.css';

/** The recovery codes, the one time that they can be seen: to copy, to keep as a file, to print. */
export function RecoveryCodes(props: { codes: string; next: string; isNew?: boolean }) {
  const [told, setTold] = useState('');
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  const copy = () =>
    navigator.clipboard.writeText(props.codes).then(
      () => setTold('Copied.'),
      () => setTold('They could not be copied: mark them, or keep the file.'),
    );
  return (
    <section className={`stack ${styles.kept}`} aria-labelledby="recovery-codes">
      <Notice kind="done" ref={notice}>
        {props.isNew ? 'Codes are on.' : 'You have new recovery codes; the old ones do not work any more.'}
      </Notice>
      <h2 id="recovery-codes">Your recovery codes</h2>
      <p>
        Each of them signs you in once when the phone is lost. They are shown this one time: keep them where
        the phone is not.
      </p>
      <ol className={styles.recovery}>
        {props.codes.split('\n').map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="row">
        <Button onClick={copy}>Copy</Button>
        <a
          className="button"
          download="recovery-codes.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${props.codes}\n`)}`}
        >
          Keep as a file
        </a>
        <Link href={props.next} className="button button-primary" prefetch={false}>
          I have kept them
        </Link>
        <span role="status">{told}</span>
      </div>
    </section>
  );
}
