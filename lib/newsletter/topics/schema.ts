/** How soon a draw alert comes. */
export const paces = { 'at-once': 'At once', daily: 'As a daily summary' } as const;
export type Pace = keyof typeof paces;

/** Which draws somebody wants to be told of. */
export interface DrawAlert {
  program: string;
  /** Null: all streams. */
  stream: string | null;
  /** In CRS points: a cut-off at or below it counts. Null: any. */
  scoreAtMost: number | null;
  pace: Pace;
}

/** What a person can ask for, as one name; an alert's name holds its whole condition. */
export type Topic = 'weekly' | 'daily' | `section/${string}` | `alert/${string}`;
export const defaultTopic: Topic = 'weekly';

export type TopicParts =
  | { kind: 'weekly' }
  | { kind: 'daily' }
  | { kind: 'section'; section: string }
  | { kind: 'alert'; alert: DrawAlert };

const sectionKey = /^section\/([a-z0-9-]{1,40})$/;
const alertKey = /^alert\/([a-z0-9-]{1,60})\/([a-z0-9-]{1,60}|\*)\/(\d{1,4}|\*)\/(at-once|daily)$/;

/** The name of an alert: the same condition has the same name. */
export function alertTopic({ program, stream, scoreAtMost, pace }: DrawAlert): Topic {
  return `alert/${program}/${stream ?? '*'}/${scoreAtMost ?? '*'}/${pace}`;
}

/** What a topic's name stands for; null for what is no topic. */
export function readTopic(name: string): TopicParts | null {
  if (name === 'weekly' || name === 'daily') return { kind: name };
  const section = sectionKey.exec(name)?.[1];
  if (section) return { kind: 'section', section };
  const [, program, stream, score, pace] = alertKey.exec(name) ?? [];
  if (!program || !stream || !score) return null;
  const alert: DrawAlert = {
    program,
    stream: stream === '*' ? null : stream,
    scoreAtMost: score === '*' ? null : Number(score),
    pace: pace === 'daily' ? 'daily' : 'at-once',
  };
  return { kind: 'alert', alert };
}

/** Whether a stored name is a topic of this version. */
export const isTopic = (name: string): name is Topic => readTopic(name) !== null;
