import { z } from 'zod';
import { AppError } from '@/lib/errors';
import { getTopicChoices, type TopicChoices } from './choices';
import { alertTopic, defaultTopic, paces, readTopic, type Topic } from './schema';

/** The form's fields: ticked topics with spaces between, and one alert. */
const topicFields = z.object({
  topic: z.string().max(2_000).default(''),
  /** `PROGRAM` or `PROGRAM/STREAM`; '' for no alert. */
  alert: z.string().max(130).default(''),
  score: z.string().max(100).default(''),
  pace: z.enum(Object.keys(paces) as [keyof typeof paces, ...(keyof typeof paces)[]]).catch('at-once'),
});
export type TopicFields = z.input<typeof topicFields>;

function refuse(field: 'topic' | 'alert' | 'score', forPerson: string): AppError {
  return new AppError('invalid', { forPerson: '', message: forPerson, fields: { [field]: forPerson } });
}

function readScore(typed: string): number | null {
  if (typed === '') return null;
  const score = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  if (score < 1 || score > 1200)
    throw refuse('score', 'Write a CRS score from 1 to 1200, or leave it empty.');
  return score;
}

function readAlert(fields: z.output<typeof topicFields>, choices: TopicChoices): Topic[] {
  const score = readScore(fields.score.trim());
  if (fields.alert === '') {
    if (score === null) return [];
    throw refuse('alert', 'Choose the draws that the score is about.');
  }
  const [slug, stream = null, ...rest] = fields.alert.split('/');
  const program = choices.programs.find((choice) => choice.slug === slug);
  const isStream = stream === null || program?.streams.some((choice) => choice.slug === stream);
  if (!program || !isStream || rest.length > 0) throw refuse('alert', 'Choose draws from the list.');
  if (score !== null && !program.isCrs) {
    throw refuse('score', `${program.name} does not score by the CRS. Leave the score empty.`);
  }
  return [alertTopic({ program: program.slug, stream, scoreAtMost: score, pace: fields.pace })];
}

/**
 * The topics that a form asks for, each once.
 * @param given the posted fields; a form without choices (`choices` is not set) means the weekly newsletter.
 * @throws AppError `invalid` with the field at fault, where nothing or something unknown is chosen.
 */
export async function readTopicChoice(given: Record<string, string>): Promise<Topic[]> {
  if (!given.choices) return [defaultTopic];
  const fields = topicFields.parse(given);
  const { data: choices } = await getTopicChoices();
  const ticked = fields.topic
    .split(' ')
    .filter(Boolean)
    .map((name): Topic => {
      const topic = readTopic(name);
      if (topic?.kind === 'weekly' || topic?.kind === 'daily') return topic.kind;
      const isKnown =
        topic?.kind === 'section' && choices.sections.some(({ slug }) => slug === topic.section);
      if (!isKnown) throw refuse('topic', 'Choose from the list.');
      return `section/${topic.section}`;
    });
  const topics = [...new Set([...ticked, ...readAlert(fields, choices)])];
  if (topics.length === 0) throw refuse('topic', 'Choose at least one mail, or a draw alert.');
  return topics;
}
