import type { TopicChoices } from '../topics/choices';
import type { Topic } from '../topics/schema';
import { topicWords } from '../topics/topic-words';

export interface TopicChoice {
  topic: Topic;
  label: string;
}

/** The topics that everyone of a file may get alike: an alert's condition is each person's own. */
export function listTopics(choices: TopicChoices): TopicChoice[] {
  const sections = choices.sections.map(({ slug }): Topic => `section/${slug}`);
  const topics: Topic[] = ['weekly', 'daily', ...sections];
  return topics.map((topic) => ({ topic, label: topicWords(topic, choices) }));
}
