'use server';

import { listKnownDraws } from '@/lib/draws/table/desk';
import { saveDrawTable } from '@/lib/draws/table/save-draw-table';
import { drawTableInput, knownDrawsInput } from '@/lib/draws/table/schema';
import { staffAction } from '../../../../staff-action';

export const saveDrawTableAction = staffAction('draw.add', drawTableInput, saveDrawTable);
export const listKnownDrawsAction = staffAction('draw.add', knownDrawsInput, listKnownDraws);
