'use client';

import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { type BlockName, blocks } from '@/lib/blocks/registry';
import { BlockForm } from '../fields/block-form';
import type { Attrs } from '../fields/fields-props';

interface Request {
  name: BlockName;
  attrs: Attrs;
  isNew: boolean;
  onDone: (attrs: Attrs) => void;
}

const context = createContext<((request: Request) => void) | null>(null);

/** Opens the one dialog in which a block's attributes are chosen. */
export function useBlockDialog(): (request: Request) => void {
  const open = useContext(context);
  if (!open) throw new Error('a block stands outside of the editor');
  return open;
}

export function BlockDialogProvider({ children }: { children: ReactNode }) {
  const [request, setRequest] = useState<Request | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const open = useCallback((next: Request) => setRequest(next), []);
  const close = () => dialog.current?.close();

  useEffect(() => {
    if (request) dialog.current?.showModal();
  }, [request]);

  return (
    <context.Provider value={open}>
      {children}
      <dialog
        ref={dialog}
        className="dialog"
        aria-labelledby="block-dialog-title"
        onClose={() => setRequest(null)}
      >
        {request && (
          <>
            <h2 id="block-dialog-title">{blocks[request.name].label}</h2>
            <BlockForm
              name={request.name}
              attrs={request.attrs}
              doneLabel={request.isNew ? 'Insert' : 'Done'}
              onCancel={close}
              onDone={(attrs) => {
                close();
                request.onDone(attrs);
              }}
            />
          </>
        )}
      </dialog>
    </context.Provider>
  );
}
