'use client';

import { useState } from 'react';
import { SearchPicker } from '@/components/desk/search-picker';
import type { ArticleHit } from '@/lib/articles/writing/list-schema';
import { useBlockData } from '../blocks/block-data';
import { useEditorDoors } from '../doors';
import type { FieldsProps } from './fields-props';

/** An article, found by its headline, which is given with its id. */
export function ArticleField({ attrs, errors, onChange }: FieldsProps) {
  const { actions } = useEditorDoors();
  const [hit, setHit] = useState<ArticleHit | null>(null);
  const { data } = useBlockData('see-also', { articleId: Number(attrs.articleId ?? 0) });
  const chosen = hit ?? data;
  return (
    <>
      <SearchPicker
        label="Find an article"
        hint="Any part of its headline"
        error={errors.articleId}
        search={async (text) => {
          const result = await actions.searchArticles(text);
          return result.ok ? result.value : null;
        }}
        itemKey={(article) => String(article.id)}
        onChoose={(article) => {
          setHit(article);
          onChange({ articleId: article.id, headline: article.headline });
        }}
      >
        {(article) => (
          <>
            {article.headline}{' '}
            <span className="muted">
              {article.sectionName}
              {!article.isPublished && ' (not published)'}
            </span>
          </>
        )}
      </SearchPicker>
      {chosen && (
        <p className="chosen">
          {chosen.headline} <span className="muted">{chosen.sectionName}</span>
        </p>
      )}
    </>
  );
}
