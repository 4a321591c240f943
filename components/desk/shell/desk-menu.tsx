'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useArrival } from './use-arrival';

/** The places: a column beside the page where there is room, else behind a button in the bar. */
export function DeskMenu({ children }: { children: ReactNode }) {
  const path = usePathname();
  useArrival(path);
  /** Where the menu was opened: at another place it is closed. */
  const [openAt, setOpenAt] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = openAt === path;
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      setOpenAt(null);
      button.current?.focus();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [isOpen]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="shell-opener"
        aria-expanded={isOpen}
        aria-controls="desk-menu"
        onClick={() => setOpenAt(isOpen ? null : path)}
      >
        Menu
      </button>
      <div id="desk-menu" className="shell-places" data-open={isOpen || undefined}>
        {children}
      </div>
    </>
  );
}
