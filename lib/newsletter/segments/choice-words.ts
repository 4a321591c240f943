import type { TopicChoices } from '../topics/choices';
import { topicWords } from '../topics/topic-words';
import { readAlertChoice, type SegmentRule, segmentOrigins } from './schema';

/** A choice of a segment in words. */
function choiceWords(choice: string, choices: TopicChoices): string {
  const alert = readAlertChoice(choice);
  if (!alert) return topicWords(choice, choices);
  const program = choices.programs.find(({ slug }) => slug === alert.program);
  const name = program?.name ?? alert.program;
  if (alert.stream === null) return `Draw alerts: ${name}`;
  const stream = program?.streams.find(({ slug }) => slug === alert.stream)?.name ?? alert.stream;
  return `Draw alerts: ${name}, ${stream}`;
}

/** Who is of a segment, in one line. */
export function ruleWords(rule: SegmentRule, choices: TopicChoices): string {
  const { match, since, before, origin } = rule;
  const type = match === 'all' ? 'conjunction' : 'disjunction';
  const list = new Intl.ListFormat('en-CA', { type });
  return [
    list.format(rule.choices.map((choice) => choiceWords(choice, choices))),
    since && `since ${since}`,
    before && `before ${before}`,
    origin && segmentOrigins[origin].toLowerCase(),
  ]
    .filter(Boolean)
    .join(' · ');
}
