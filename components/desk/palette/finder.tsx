'use client';

import Link from 'next/link';
import { type KeyboardEvent, type MouseEvent, useId, useState } from 'react';
import { groupHits, type HitGroup } from './group-hits';
import type { KnownPlace } from './match';
import styles from './palette.module.css';
import { useFound } from './use-found';

const isModified = (event: KeyboardEvent | MouseEvent) => event.ctrlKey || event.metaKey || event.shiftKey;

/** A combobox over all that the desk has: type, arrow to a hit, Enter. */
export function Finder(props: { acts: KnownPlace[]; places: KnownPlace[]; onGone: () => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const finding = useFound(text);
  const groups: HitGroup[] = groupHits(text, { ...props, found: finding.found });
  const hits = groups.flatMap((group) => group.hits);
  const place = Math.min(active, hits.length - 1);
  const optionId = (key: string | undefined) => `${id}-${key}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      const next = (place + step + hits.length) % hits.length;
      setActive(next);
      document.getElementById(optionId(hits[next]?.key))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      const hit = hits[place];
      if (!hit) return;
      // A press of the link itself: what asks before a page is left hears of it.
      if (isModified(event)) window.open(hit.href, '_blank', 'noopener');
      else document.getElementById(optionId(hit.key))?.click();
    }
  };
  const onPress = (event: MouseEvent) => {
    if (!isModified(event) && !event.defaultPrevented) props.onGone();
  };

  return (
    <>
      <input
        className={styles.input}
        type="text"
        role="combobox"
        aria-label="Find anything"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={hits[place] ? optionId(hits[place].key) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder="Find an article, a draw, a person, a place …"
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
      />
      <div id={`${id}-hits`} role="listbox" aria-label="Hits" className={styles.hits}>
        {groups.map((group) => (
          <fieldset key={group.title} className={styles.group}>
            <legend className={styles.title}>{group.title}</legend>
            {group.hits.map((hit) => (
              <Link
                key={hit.key}
                id={optionId(hit.key)}
                href={hit.href}
                role="option"
                tabIndex={-1}
                prefetch={false}
                className={styles.hit}
                aria-selected={hit === hits[place]}
                onClick={onPress}
              >
                <span className={styles.name}>{hit.title}</span>
                {hit.note && <span className={styles.note}>{hit.note}</span>}
              </Link>
            ))}
          </fieldset>
        ))}
      </div>
      {finding.state === 'failed' && (
        <p role="alert" className={styles.message}>
          The desk gives no answer: only its places are shown. Check the connection, then type on.
        </p>
      )}
      {hits.length === 0 && finding.state === 'answered' && (
        <p className={styles.message}>Nothing found for “{finding.text}”.</p>
      )}
      <p role="status" className="visually-hidden">
        {finding.state === 'answered' ? `${hits.length} found` : ''}
      </p>
    </>
  );
}
