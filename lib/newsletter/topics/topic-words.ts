import type { TopicChoices } from './choices';
import { type DrawAlert, readTopic } from './schema';

function alertWords({ program, stream, scoreAtMost, pace }: DrawAlert, choices: TopicChoices): string {
  const known = choices.programs.find(({ slug }) => slug === program);
  const streamName = stream && (known?.streams.find(({ slug }) => slug === stream)?.name ?? stream);
  const draws = [known?.name ?? program, streamName].filter(Boolean).join(', ');
  const score = scoreAtMost === null ? '' : `, cut-off at or below CRS ${scoreAtMost}`;
  return `Draw alert: ${draws}${score}, ${pace === 'daily' ? 'as a daily summary' : 'at once'}`;
}

/** A topic in words, for its mail, its page and the desk. What is no topic stays as it is. */
export function topicWords(name: string, choices: TopicChoices): string {
  const topic = readTopic(name);
  if (!topic) return name;
  if (topic.kind === 'weekly') return 'Weekly newsletter';
  if (topic.kind === 'daily') return 'Daily brief';
  if (topic.kind === 'alert') return alertWords(topic.alert, choices);
  const section = choices.sections.find(({ slug }) => slug === topic.section);
  return `New stories: ${section?.name ?? topic.section}`;
}

/** Whether mails about a topic go out: alerts by themselves, others from their first edition on. */
export function isSentNow(name: string, { begun }: TopicChoices): boolean {
  return readTopic(name)?.kind === 'alert' || begun.includes(name);
}

/** What to say of topics whose mails do not go out yet, by name; '' where all do. */
export function startsSoonWords(names: readonly string[], choices: TopicChoices): string {
  const waiting = names.filter((name) => readTopic(name) && !isSentNow(name, choices));
  if (waiting.length === 0) return '';
  const list = new Intl.ListFormat('en-CA').format(waiting.map((name) => topicWords(name, choices)));
  return `Not started yet: ${list}. Yours begin when we do; until then none comes.`;
}
