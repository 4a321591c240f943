import type { DeskFront, FrontInput } from '@/lib/articles/front/schema';
import { mostSeconds } from '@/lib/articles/front/schema';
import type { ArticleHit } from '@/lib/articles/writing/list-schema';

/** What stands in the form: the lead, the second leads and the sections, each in its order. */
export type FrontChoice = Omit<DeskFront, 'version'>;

function swapped<Item>(list: Item[], place: number, step: 1 | -1): Item[] {
  const [from, to] = [list[place], list[place + step]];
  if (from === undefined || to === undefined) return list;
  return list.toSpliced(Math.min(place, place + step), 2, ...(step === 1 ? [to, from] : [from, to]));
}

/** Puts a story in the lead's place; who led before becomes the first second lead. */
export function withLead(choice: FrontChoice, story: ArticleHit): FrontChoice {
  const { lead, seconds } = choice;
  const others = seconds.filter(({ id }) => id !== story.id);
  const before = lead && lead.id !== story.id ? [lead] : [];
  return { ...choice, lead: story, seconds: [...before, ...others].slice(0, mostSeconds) };
}

export function withSecond(choice: FrontChoice, story: ArticleHit): FrontChoice {
  const { lead, seconds } = choice;
  if (lead?.id === story.id || seconds.some(({ id }) => id === story.id)) return choice;
  return { ...choice, seconds: [...seconds, story].slice(0, mostSeconds) };
}

/** Moves a second lead by one place; above the first of them is the lead's. */
export function withSecondMoved(choice: FrontChoice, place: number, step: 1 | -1): FrontChoice {
  const story = choice.seconds[place];
  if (story && place === 0 && step === -1) return withLead(choice, story);
  return { ...choice, seconds: swapped(choice.seconds, place, step) };
}

/** Moves the lead below the first second lead, which leads then; alone it becomes a second lead. */
export function withLeadMovedDown(choice: FrontChoice): FrontChoice {
  const { lead, seconds } = choice;
  if (!lead) return choice;
  const [next = null, ...others] = seconds;
  return { ...choice, lead: next, seconds: [lead, ...others] };
}

export function withSectionMoved(choice: FrontChoice, place: number, step: 1 | -1): FrontChoice {
  return { ...choice, sections: swapped(choice.sections, place, step) };
}

/** The form as the act takes it. */
export function toFrontInput(version: number, { lead, seconds, sections }: FrontChoice): FrontInput {
  return {
    version,
    lead: lead?.id ?? null,
    seconds: seconds.map(({ id }) => id),
    sections: sections.map(({ slug, isShown }) => ({ slug, isShown })),
  };
}
