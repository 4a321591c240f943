'use client';

import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/desk/button';
import { PictureUpload } from '@/components/desk/pictures/picture-upload';
import { insertBlock } from '../body/insert-block';
import { useEditorDoors } from '../doors';
import type { ArrivedPictures } from './pasted-pictures';

/** The file as it is in the person's hands, before it is uploaded. */
function Preview({ file }: { file: File }) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(file);
    if (image.current) image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [file]);
  return <img ref={image} className="arrived-picture" alt={file.name} />;
}

/** Asks for the words of each picture that was pasted or dropped, uploads it, and puts it in its place. */
export function ArrivedPicturesDialog(props: {
  editor: Editor;
  arrived: ArrivedPictures | null;
  onDone: () => void;
}) {
  const { editor, arrived, onDone } = props;
  const { canAddPictures } = useEditorDoors();
  const dialog = useRef<HTMLDialogElement>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    setTurn(0);
    if (arrived) dialog.current?.showModal();
  }, [arrived]);
  const file = arrived?.files[turn];
  const many = arrived?.files.length ?? 0;
  const goOn = () => {
    if (turn + 1 < many) setTurn(turn + 1);
    else dialog.current?.close();
  };

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="arrived-title"
      onClose={() => {
        onDone();
        editor.view.focus();
      }}
    >
      <h2 id="arrived-title">{many > 1 ? `Picture ${turn + 1} of ${many}` : 'Picture'}</h2>
      {file && arrived && (
        <div className="stack" key={turn}>
          <Preview file={file} />
          {canAddPictures ? (
            <PictureUpload
              file={file}
              onAdded={({ id, alt }) => {
                // First: while the dialog is open, nothing else takes the keys.
                goOn();
                // The first stands where it was dropped, each next one behind the one before.
                if (turn === 0) editor.commands.setTextSelection(arrived.at);
                insertBlock(editor, 'picture', { mediaId: id, alt, caption: '' });
              }}
            />
          ) : (
            <p>Your role does not add pictures to the library. Ask an author or an editor to add it.</p>
          )}
          <div className="row">
            <Button onClick={goOn}>{many > 1 ? 'Leave this one out' : 'Cancel'}</Button>
          </div>
        </div>
      )}
    </dialog>
  );
}
