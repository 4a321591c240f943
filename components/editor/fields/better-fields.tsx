'use client';

import type { ComponentType } from 'react';
import type { BlockName } from '@/lib/blocks/registry';
import { ArticleField } from './article-field';
import { ComparisonFields } from './comparison-fields';
import { DrawField } from './draw-field';
import type { FieldsProps } from './fields-props';
import { FigureFields } from './figure-fields';
import { OccupationListFields } from './occupation-list-fields';
import { PictureFields } from './picture-fields';
import { PromoField } from './promo-field';
import { StreamsFields } from './streams-fields';

/** What a block asks for in a better way than its types alone would: the keys, and their fields. */
interface BetterFields {
  keys: string[];
  Fields: ComponentType<FieldsProps> | null;
  /** Said for a choice that was not made, in place of the type's own message. */
  missing?: string;
}

/** Its types say enough. */
const own: BetterFields = { keys: [], Fields: null };

export const betterFields: Record<BlockName, BetterFields> = {
  'draw-highlight': { keys: ['program', 'number'], Fields: DrawField, missing: 'Choose a draw.' },
  'draw-table': { keys: ['program', 'streams'], Fields: StreamsFields },
  'see-also': { keys: ['articleId'], Fields: ArticleField, missing: 'Choose an article.' },
  'occupation-list': {
    keys: ['stream', 'listYear'],
    Fields: OccupationListFields,
    missing: 'Choose a category.',
  },
  promo: { keys: ['promo'], Fields: PromoField, missing: 'Choose a promo.' },
  picture: { keys: ['mediaId'], Fields: PictureFields, missing: 'Choose a picture.' },
  'pull-quote': own,
  embed: own,
  source: own,
  figure: {
    keys: ['program', 'number', 'field', 'seen'],
    Fields: FigureFields,
    missing: 'Choose a draw and one of its values.',
  },
  comparison: {
    keys: ['program', 'number', 'field', 'than'],
    Fields: ComparisonFields,
    missing: 'Choose two draws of one program, and a value.',
  },
};
