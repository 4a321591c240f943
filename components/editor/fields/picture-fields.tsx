'use client';

import { PicturePicker } from '../pictures/picture-picker';
import type { FieldsProps } from './fields-props';

/** A picture of the library; its alt text is where the story's own starts from. */
export function PictureFields({ attrs, errors, onChange }: FieldsProps) {
  const chosen = typeof attrs.mediaId === 'number' ? attrs.mediaId : null;
  return (
    <PicturePicker
      chosen={chosen}
      error={errors.mediaId}
      onChoose={(picture) => onChange({ mediaId: picture.id, alt: picture.alt })}
    />
  );
}
