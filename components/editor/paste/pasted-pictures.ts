import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** Pictures that were pasted or dropped, and the place in the text where they belong. */
export interface ArrivedPictures {
  files: File[];
  at: number;
}

const isPicture = ({ type }: File) => /^image\/(jpeg|png|webp|avif)$/.test(type);

/** Word and tables bring a picture of themselves beside their text: the text is what was meant. */
function hasWords(data: DataTransfer): boolean {
  const markup = data.getData('text/html').replaceAll(/<(style|title)\b.*?<\/\1>|<[^>]*>|&nbsp;/gis, '');
  return markup.trim() !== '' || data.getData('text/plain').trim() !== '';
}

/** Hands pictures that come by paste or drop to whoever asks for their words and uploads them. */
export function pastedPictures(arrive: (pictures: ArrivedPictures) => void): Extension {
  const take = (data: DataTransfer | null, at: number): boolean => {
    const files = [...(data?.files ?? [])].filter(isPicture);
    if (!data || files.length === 0 || hasWords(data)) return false;
    arrive({ files, at });
    return true;
  };
  return Extension.create({
    name: 'pastedPictures',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handlePaste: (view, event) => take(event.clipboardData, view.state.selection.from),
          handleDrop: (view, event, _slice, moved) => {
            if (moved) return false;
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
            const isTaken = take(event.dataTransfer, place?.pos ?? view.state.selection.from);
            if (isTaken) event.preventDefault();
            return isTaken;
          },
        },
      }),
    ],
  });
}
