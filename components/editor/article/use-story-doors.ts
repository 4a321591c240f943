import { useMemo, useRef } from 'react';
import type { EditorDoors } from '../doors';

/** The doors of one story's editor: whoever looks for a story there does not find the story itself. */
export function useStoryDoors(doors: EditorDoors, articleId: number | null): EditorDoors {
  // A new story has its id from its first save on.
  const own = useRef(articleId);
  own.current = articleId;
  return useMemo(() => {
    const { searchArticles } = doors.actions;
    const searchOthers: typeof searchArticles = async (text) => {
      const found = await searchArticles(text);
      return found.ok ? { ...found, value: found.value.filter(({ id }) => id !== own.current) } : found;
    };
    return { ...doors, actions: { ...doors.actions, searchArticles: searchOthers } };
  }, [doors]);
}
