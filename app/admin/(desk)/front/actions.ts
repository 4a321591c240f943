'use server';

import { keepFront } from '@/lib/articles/front/keep-front';
import { frontInput } from '@/lib/articles/front/schema';
import { staffAction } from '../../staff-action';

export const keepFrontAction = staffAction('front.keep', frontInput, keepFront);
