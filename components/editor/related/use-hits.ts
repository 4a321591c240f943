import { useEffect, useState } from 'react';
import type { ArticleHit } from '@/lib/articles/writing/list-schema';
import { useEditorDoors } from '../doors';

/** What is known of articles by their ids: those chosen here are known at once, others are asked for. */
export function useHits(ids: number[]) {
  const { actions } = useEditorDoors();
  const [hits, setHits] = useState<ReadonlyMap<number, ArticleHit | null>>(new Map());
  const missing = ids.filter((id) => !hits.has(id)).join(' ');

  useEffect(() => {
    if (missing === '') return;
    let isCurrent = true;
    const asked = missing.split(' ').map(Number);
    void actions
      .listArticleHits(asked)
      .catch(() => null)
      .then((answer) => {
        if (!isCurrent) return;
        const found = new Map(answer?.ok ? answer.value.map((hit) => [hit.id, hit]) : []);
        setHits((now) => new Map([...now, ...asked.map((id) => [id, found.get(id) ?? null] as const)]));
      });
    return () => {
      isCurrent = false;
    };
  }, [missing, actions]);

  const learn = (hit: ArticleHit) => setHits((now) => new Map([...now, [hit.id, hit]]));
  return { hits, learn };
}
