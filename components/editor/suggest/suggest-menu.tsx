'use client';

import type { Editor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { Sign } from './choices';
import './suggest.css';
import type { SuggestStore } from './suggest-store';

const listId = 'suggest-list';
const names: Record<Sign, string> = { '/': 'Insert', '#': 'Figure of a draw', '@': 'Figure of a draw' };
const optionId = (place: number) => `${listId}-${place}`;

/** Tells those who listen what the cursor keys are on, though the focus stays in the text. */
function useActiveDescendant(editor: Editor, active: number | null): void {
  useEffect(() => {
    if (active === null) return;
    const { dom } = editor.view;
    const said = { 'aria-controls': listId, 'aria-activedescendant': optionId(active) };
    for (const [name, value] of Object.entries(said)) dom.setAttribute(name, value);
    return () => {
      for (const name of Object.keys(said)) dom.removeAttribute(name);
    };
  }, [editor, active]);
}

/** The lines that typing a sign has opened, beside the cursor. */
export function SuggestMenu({ editor, store }: { editor: Editor; store: SuggestStore }) {
  const menu = useSyncExternalStore(store.subscribe, store.get, () => null);
  const box = useRef<HTMLDivElement>(null);
  const isShown = menu !== null && menu.choices.length > 0;
  const mount = useRef(menu?.mount);
  mount.current = menu?.mount;
  useLayoutEffect(() => {
    if (isShown && box.current) return mount.current?.(box.current);
  }, [isShown]);
  useActiveDescendant(editor, isShown ? menu.active : null);
  const active = menu?.active;
  useEffect(() => {
    if (active !== undefined) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <>
      <p role="status" className="visually-hidden">
        {isShown ? `${menu.choices.length} to choose from, with arrow keys and Enter` : ''}
      </p>
      {isShown && (
        <div ref={box} id={listId} role="listbox" aria-label={names[menu.sign]} className="suggest">
          {menu.choices.map((choice, place) => (
            <div
              key={choice.key}
              id={optionId(place)}
              role="option"
              tabIndex={-1}
              aria-selected={place === menu.active}
              onMouseDown={(event) => {
                event.preventDefault();
                store.choose(place);
              }}
            >
              <span className="suggest-label">{choice.label}</span>
              {choice.detail && <span className="suggest-detail">{choice.detail}</span>}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
