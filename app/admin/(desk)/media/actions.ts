'use server';

import { editPicture } from '@/lib/media/edit-picture';
import { editPictureInput } from '@/lib/media/schema';
import { staffAction } from '../../staff-action';

export const editPictureAction = staffAction('media.add', editPictureInput, editPicture);
