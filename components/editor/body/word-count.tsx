'use client';

import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { readingMinutes } from '@/components/article/reading-time';

/** Milliseconds of rest before the words are counted anew. */
const rest = 400;

/** How long the text is, counted in the pauses of typing. */
export function WordCount({ editor }: { editor: Editor }) {
  const [text, setText] = useState('');
  useEffect(() => {
    const read = () => setText(editor.state.doc.textBetween(0, editor.state.doc.content.size, ' ', ' 1 '));
    let timer = setTimeout(read, 0);
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(read, rest);
    };
    editor.on('update', later);
    return () => {
      clearTimeout(timer);
      editor.off('update', later);
    };
  }, [editor]);
  const words = text.split(/\s+/).filter(Boolean).length;
  return (
    <p className="word-count">
      {words.toLocaleString('en-CA')} {words === 1 ? 'word' : 'words'}
      {words > 0 && ` · ${readingMinutes(text)} min to read`}
    </p>
  );
}
