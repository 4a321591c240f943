'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { ToolIcon, type ToolSign } from './tool-icon';

export interface ToolChoice {
  label: string;
  detail?: string | undefined;
  /** For what can be on or off where the caret is. */
  isChecked?: boolean | undefined;
  run: () => void;
}

/** A button of the toolbar that opens a menu: arrows or letters to a line, Enter; Escape goes back. */
export function ToolMenu(props: { sign: ToolSign; label: string; hint: string; choices: ToolChoice[] }) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const lines = () => [...(box.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  useEffect(() => {
    if (!isOpen) return;
    box.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.parentElement?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Tab') return setOpen(false);
    const all = lines();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey;
    if (step === undefined && event.key !== 'Escape' && !isLetter) return;
    event.preventDefault();
    if (event.key === 'Escape') {
      setOpen(false);
      opener.current?.focus();
    } else if (step !== undefined) all[(step + all.length) % all.length]?.focus();
    else {
      const later = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      later.find((line) => line.textContent?.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
    }
  };

  return (
    <div className="tool-menu">
      <button
        ref={opener}
        type="button"
        className="tool tool-named"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-tip={isOpen ? undefined : props.hint}
        onClick={() => setOpen((now) => !now)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <ToolIcon sign={props.sign} />
        {props.label}
      </button>
      {isOpen && (
        <div
          ref={box}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={props.label}
          className="tool-lines"
          onKeyDown={onKeyDown}
        >
          {props.choices.map(({ label, detail, isChecked, run }) => (
            <button
              key={label}
              type="button"
              {...(isChecked === undefined
                ? { role: 'menuitem' }
                : { role: 'menuitemcheckbox', 'aria-checked': isChecked })}
              tabIndex={-1}
              aria-describedby={detail ? `${id}-${label}` : undefined}
              onClick={() => {
                setOpen(false);
                opener.current?.focus();
                run();
              }}
            >
              <span>{label}</span>
              {detail && (
                <small id={`${id}-${label}`} aria-hidden="true">
                  {detail}
                </small>
              )}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
