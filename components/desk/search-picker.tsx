'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface Hit<Item> {
  text: string;
  /** Null where the search gave no answer. */
  items: Item[] | null;
}

/** Waits for a pause in typing, asks, and drops answers that come too late. */
function useSearch<Item>(
  text: string,
  isOpen: boolean,
  search: (text: string) => Promise<Item[] | null>,
  onHit: (hit: Hit<Item>) => void,
): Hit<Item> | null {
  const [hit, setHit] = useState<Hit<Item> | null>(null);
  const ask = useRef({ search, onHit });
  ask.current = { search, onHit };
  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const items = await ask.current.search(text).catch(() => null);
      if (!isCurrent) return;
      setHit({ text, items });
      ask.current.onHit({ text, items });
    }, 150);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, isOpen]);
  return hit;
}

/** An ARIA combobox over a search: type, arrow to a hit, Enter. The choice is shown by whoever asks. */
export function SearchPicker<Item>(props: {
  label: string;
  hint?: string;
  error?: string | undefined;
  /** Answers null where it could not be asked. */
  search: (text: string) => Promise<Item[] | null>;
  itemKey: (item: Item) => string;
  children: (item: Item) => ReactNode;
  onChoose: (item: Item) => void;
}) {
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  /** What Enter was pressed behind before its hits were there. */
  const awaited = useRef<string | null>(null);
  const choose = (item: Item | undefined) => {
    if (item === undefined) return;
    props.onChoose(item);
    setOpen(false);
    setText('');
  };
  const hit = useSearch(text, isOpen, props.search, (found) => {
    if (awaited.current !== found.text) return;
    awaited.current = null;
    choose(found.items?.[active]);
  });
  const items = hit?.items ?? [];
  const picker = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    // Not on blur: hits that vanish at a press would move a button away before its click.
    const closeOutside = (event: MouseEvent) => {
      if (!picker.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('click', closeOutside);
    return () => document.removeEventListener('click', closeOutside);
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive((now) => (items.length === 0 ? 0 : (now + step + items.length) % items.length));
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      // Hits of an earlier text would give a draw that nobody asked for.
      if (hit?.text === text) choose(items[active]);
      else awaited.current = text;
    } else if (event.key === 'Tab') {
      if (awaited.current === null) setOpen(false);
    } else if (event.key === 'Escape' && isOpen) {
      // The first Escape closes the hits, the next one the dialog.
      event.preventDefault();
      awaited.current = null;
      setOpen(false);
    }
  };

  return (
    <div ref={picker} className="field search-picker">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && items.length > 0 ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-hint`}
        aria-invalid={props.error ? true : undefined}
        value={text}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          awaited.current = null;
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
      />
      <p id={`${id}-hint`} className={props.error ? 'field-error' : 'field-hint'}>
        {props.error ?? props.hint}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={props.label} className="search-hits" hidden={!isOpen}>
        {items.map((item, place) => (
          <div
            key={props.itemKey(item)}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(item);
            }}
          >
            {props.children(item)}
          </div>
        ))}
      </div>
      <p role="status" className="visually-hidden">
        {isOpen && hit?.items ? `${items.length} found` : ''}
      </p>
      {isOpen && hit?.items?.length === 0 && <p className="muted">Nothing found for “{hit.text}”.</p>}
      {isOpen && hit?.items === null && (
        <p role="alert" className="field-error">
          The search got no answer. Check the connection and that you are signed in, then type again.
        </p>
      )}
    </div>
  );
}
