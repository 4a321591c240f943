import type { Editor } from '@tiptap/react';
import type { Fix, Problem } from '@/lib/articles/writing/checks/schema';
import { rangeOf } from './places';

export const fixLabels: Record<Fix['kind'], string> = {
  figure: 'Make it a figure',
  seen: 'Accept the new value',
  address: 'Follow it there',
};

/** Mends what a finding says with one press; nothing where the text has changed since. */
export function applyFix(editor: Editor, { place, fix }: Problem): boolean {
  const { doc } = editor.state;
  const range = place && rangeOf(doc, place);
  if (!range || !fix) return false;
  switch (fix.kind) {
    case 'figure': {
      const digits = doc.textBetween(range.from, range.to).replaceAll(',', '');
      if (digits !== fix.attrs.seen.replaceAll(',', '')) return false;
      // The words around it keep their marks.
      const marks = doc.resolve(range.from + 1).marks();
      return editor
        .chain()
        .command(({ tr, state }) => {
          const node = state.schema.nodes.figure?.create(fix.attrs, null, marks);
          if (node) tr.replaceWith(range.from, range.to, node);
          return Boolean(node);
        })
        .run();
    }
    case 'seen':
      if (doc.nodeAt(range.from)?.type.name !== 'figure') return false;
      return editor.commands.command(({ tr }) => {
        tr.setNodeAttribute(range.from, 'seen', fix.seen);
        return true;
      });
    case 'address': {
      const link = doc.nodeAt(range.from)?.marks.find(({ type }) => type.name === 'link');
      if (!link) return false;
      return editor.commands.command(({ tr, state }) => {
        const mark = state.schema.marks.link?.create({ ...link.attrs, href: fix.href });
        if (mark) tr.addMark(range.from, range.to, mark);
        return true;
      });
    }
  }
}
