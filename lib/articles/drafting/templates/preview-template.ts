import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import type { FilledBody } from '@/lib/blocks/filled-body';
import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { fillBody } from '../../fill-body';
import { tellStory } from '../build-story';
import { readStoryFacts } from '../facts';
import { noticesOf } from '../notices';
import { checkBody, checkWords } from './check-template';
import { previewTemplateInput } from './schema';

export interface TemplatePreview {
  headline: string;
  standfirst: string;
  tags: string[];
  body: FilledBody;
  notices: string[];
  /** What is wrong with the template as it is typed now. */
  problems: string[];
}

/**
 * What a template as typed so far makes of a draw. Nothing is written.
 * @throws AppError `forbidden`, `not-found` where there is no such draw.
 */
export async function previewTemplate(
  staff: StaffMember,
  input: z.input<typeof previewTemplateInput>,
): Promise<TemplatePreview> {
  requireAbility(staff, 'template.keep');
  const { draw, kind, ...template } = previewTemplateInput.parse(input);
  const slash = draw.indexOf('/');
  const where = { programSlug: draw.slice(0, slash), number: draw.slice(slash + 1) };
  const row = await getDb().draw.findFirst({ where, select: { id: true } });
  if (!row) throw new AppError('not-found', { forPerson: 'Choose a draw to try the template on.' });
  const facts = await readStoryFacts(getDb(), row.id);
  const { headline, standfirst, tags, body } = tellStory(template, { ...facts, kind });
  const words = [template.headline, template.standfirst, template.tags].flatMap(checkWords);
  const problems = [...new Set([...words, ...checkBody(template.body)])];
  const filled = await fillBody(body, { at: todayIn() });
  return { headline, standfirst, tags, body: filled.data, notices: noticesOf(facts), problems };
}
