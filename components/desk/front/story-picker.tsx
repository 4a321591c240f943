import type { ActionResult } from '@/lib/action-result';
import type { ArticleHit } from '@/lib/articles/writing/list-schema';
import { SearchPicker } from '../search-picker';

export type SearchStories = (text: string) => Promise<ActionResult<ArticleHit[]>>;

/** Finds a story by its headline; one that is not published yet may be chosen ahead. */
export function StoryPicker(props: {
  label: string;
  search: SearchStories;
  onChoose: (story: ArticleHit) => void;
}) {
  return (
    <SearchPicker
      label={props.label}
      hint="Any part of its headline"
      search={async (text) => {
        const result = await props.search(text);
        return result.ok ? result.value : null;
      }}
      itemKey={({ id }) => String(id)}
      onChoose={props.onChoose}
    >
      {({ headline, sectionName, isPublished }) => (
        <>
          {headline}{' '}
          <span className="muted">
            {sectionName}
            {!isPublished && ' (not published)'}
          </span>
        </>
      )}
    </SearchPicker>
  );
}
