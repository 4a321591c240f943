'use client';

import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import type { Body } from '@/lib/blocks/body';
import { BlockDialogProvider } from '../blocks/block-dialog';
import { ArrivedPicturesDialog } from '../paste/arrived-pictures';
import { cleanPasted } from '../paste/clean-pasted';
import { countPictures } from '../paste/count-pictures';
import { LeftOutPictures } from '../paste/left-out-pictures';
import type { ArrivedPictures } from '../paste/pasted-pictures';
import { SuggestStore } from '../suggest/suggest-store';
import './body.css';
import { editorExtensions } from './body-nodes';
import { BodyTools } from './body-tools';
import { ChangedFigures } from './changed-figures';
import { readCaret } from './read-caret';
import { WordCount } from './word-count';

/** The body's textbox with its toolbar. The text stays in the editor; whoever saves asks it for it. */
export function BodyEditor(props: {
  body: Body;
  error?: string | undefined;
  onReady: (editor: Editor) => void;
  onChange: () => void;
}) {
  const [suggestions] = useState(() => new SuggestStore());
  const [arrived, setArrived] = useState<ArrivedPictures | null>(null);
  const [leftOut, setLeftOut] = useState(0);
  const extensions = useMemo(() => {
    const arrive = (pictures: ArrivedPictures) => {
      // The editor reads a paste's text first, and took these for left out.
      setLeftOut(0);
      setArrived(pictures);
    };
    return editorExtensions(suggestions, arrive);
  }, [suggestions]);
  const editor = useEditor({
    extensions,
    content: props.body,
    immediatelyRender: false,
    // Its rules stand in editor.css: the page's policy allows no style made by a script.
    injectCSS: false,
    editorProps: {
      transformPastedHTML: (markup) => {
        setLeftOut(countPictures(markup));
        return cleanPasted(markup);
      },
      handleDOMEvents: { keydown: readCaret },
      attributes: {
        role: 'textbox',
        'aria-label': 'Body',
        'aria-multiline': 'true',
        'aria-haspopup': 'listbox',
        class: 'body-text',
      },
    },
    onUpdate: props.onChange,
  });
  const { onReady } = props;
  useEffect(() => {
    if (editor) onReady(editor);
  }, [editor, onReady]);

  return (
    <BlockDialogProvider>
      <div className="body-editor" data-invalid={props.error ? true : undefined}>
        {editor && <BodyTools editor={editor} suggestions={suggestions} />}
        {editor && <ChangedFigures editor={editor} />}
        <EditorContent editor={editor} />
        <LeftOutPictures count={leftOut} onClose={() => setLeftOut(0)} />
        {editor && <WordCount editor={editor} />}
      </div>
      {editor && <ArrivedPicturesDialog editor={editor} arrived={arrived} onDone={() => setArrived(null)} />}
      {props.error && <p className="field-error">{props.error}</p>}
    </BlockDialogProvider>
  );
}
