import type { TopicChoices } from '../topics/choices';
import { topicWords } from '../topics/topic-words';

/** A segment in words: of an alert its draws alone. */
export function segmentWords(segment: string, choices: TopicChoices): string {
  const [kind, program, stream] = segment.split('/');
  if (kind !== 'alert') return topicWords(segment, choices);
  const known = choices.programs.find(({ slug }) => slug === program);
  const streamName = known?.streams.find(({ slug }) => slug === stream)?.name ?? stream;
  return `Draw alert: ${known?.name ?? program}, ${stream === '*' ? 'all draws' : streamName}`;
}
