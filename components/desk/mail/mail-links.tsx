'use client';

import { useState } from 'react';

function CopyButton({ text }: { text: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  const labels = { idle: 'Copy', copied: 'Copied', refused: 'Select it and copy' };
  return (
    <button type="button" className="button button-plain" onClick={copy}>
      <span aria-live="polite">{labels[state]}</span>
      <span className="visually-hidden"> {text}</span>
    </button>
  );
}

/** The addresses that a mail leads to, to open or to copy. */
export function MailLinks({ links }: { links: string[] }) {
  return (
    <ul className="mail-links">
      {links.map((link) => (
        <li key={link} className="row">
          <a href={link} rel="noreferrer">
            {link}
          </a>
          <CopyButton text={link} />
        </li>
      ))}
    </ul>
  );
}
