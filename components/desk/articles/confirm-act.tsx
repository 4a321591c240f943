'use client';

import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { Button } from '../button';

export type ConfirmedAct = 'publish' | 'unpublish' | 'archive';

export interface ConfirmHandle {
  ask: (kind: ConfirmedAct) => void;
}

const words: Record<ConfirmedAct, { title: string; what: string; act: string }> = {
  publish: {
    title: 'Publish the chosen articles?',
    what: 'Readers see them at once, each as it was saved last.',
    act: 'Publish them',
  },
  unpublish: {
    title: 'Take the chosen articles down?',
    what: 'Their addresses say that the story was taken down, until it is published again.',
    act: 'Take them down',
  },
  archive: {
    title: 'Put the chosen articles into the archive?',
    what: 'What is published is taken down, and none of them stands among what is at work.',
    act: 'Put them away',
  },
};

/** Asks once before an act on many that readers see. */
export function ConfirmAct(props: {
  count: number;
  onConfirm: (kind: ConfirmedAct) => void;
  ref: Ref<ConfirmHandle>;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [kind, setKind] = useState<ConfirmedAct>('publish');
  useImperativeHandle(props.ref, () => ({
    ask: (asked) => {
      setKind(asked);
      dialog.current?.showModal();
    },
  }));
  const { title, what, act } = words[kind];
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="bulk-title">
      <h2 id="bulk-title">{title}</h2>
      <p>
        {props.count === 1 ? '1 article.' : `${props.count} articles.`} {what} One that somebody changed since
        you opened this list is left as it is.
      </p>
      <div className="row">
        <Button
          kind="primary"
          onClick={() => {
            dialog.current?.close();
            props.onConfirm(kind);
          }}
        >
          {act}
        </Button>
        <Button onClick={() => dialog.current?.close()}>Cancel</Button>
      </div>
    </dialog>
  );
}
