'use server';

import { restoreRevision } from '@/lib/articles/writing/revisions/restore-revision';
import { restoreInput } from '@/lib/articles/writing/revisions/schema';
import { staffAction } from '../../../../staff-action';

export const restoreRevisionAction = staffAction('article.write-own', restoreInput, restoreRevision);
