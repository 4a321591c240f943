import type { FilledBody } from '@/lib/blocks/filled-body';
import type { ArticleText } from '../schema';

/** A text as it is judged, its blocks filled; a block whose data is not known yet has none (undefined). */
export interface CheckedArticle
  extends Pick<
    ArticleText,
    'headline' | 'standfirst' | 'section' | 'slug' | 'authors' | 'heroMediaId' | 'heroAlt'
  > {
  body: FilledBody;
}
