import type { QueueOptions } from 'pg-boss';
import { z } from 'zod';

interface JobKind {
  data: z.ZodType<object>;
  /** Times in seconds. A worker that dies is noticed when its heartbeat stops. */
  options: QueueOptions;
  /** For work that recurs: when, in UTC. */
  cron?: string;
  /** How often a worker looks for it, where that is not the usual. */
  pollingSeconds?: number;
}

/** Everything that the queue carries: what a job is given, and how it is tried again. */
export const jobs = {
  /** Tried for about a day: a mail server may be away for a while. */
  'mail.send': {
    data: z.object({ mailId: z.uuid() }),
    options: {
      heartbeatSeconds: 15,
      expireInSeconds: 300,
      retryLimit: 30,
      retryDelay: 5,
      retryBackoff: true,
      retryDelayMax: 3600,
      deleteAfterSeconds: 86_400,
    },
  },
  /** Drafts the story of a new official draw. Nothing happens where the draw has one already. */
  'story.draft': {
    data: z.object({ drawId: z.number().int().positive() }),
    options: {
      heartbeatSeconds: 15,
      expireInSeconds: 120,
      retryLimit: 10,
      retryDelay: 5,
      retryBackoff: true,
      retryDelayMax: 600,
      deleteAfterSeconds: 86_400,
    },
  },
  /** Does what was scheduled for an article. Done once, however often it is run. */
  'schedule.fire': {
    data: z.object({ scheduleId: z.uuid() }),
    options: {
      heartbeatSeconds: 10,
      expireInSeconds: 60,
      retryLimit: 20,
      retryDelay: 3,
      deleteAfterSeconds: 86_400,
    },
  },
  /** Whatever is due and still waits, after a clock that jumped or a job that was lost. */
  'schedule.sweep': {
    data: z.object({}),
    options: { expireInSeconds: 60, retryLimit: 0, deleteAfterSeconds: 3600 },
    cron: '* * * * *',
    pollingSeconds: 5,
  },
  /** Starts a scheduled edition. Started once, however often it is run. */
  'edition.fire': {
    data: z.object({ editionId: z.uuid() }),
    options: {
      heartbeatSeconds: 15,
      expireInSeconds: 300,
      retryLimit: 20,
      retryDelay: 5,
      deleteAfterSeconds: 86_400,
    },
  },
  /** Editions that are due and still wait, after a job that was lost. */
  'edition.sweep': {
    data: z.object({}),
    options: { expireInSeconds: 300, retryLimit: 0, deleteAfterSeconds: 3600 },
    cron: '* * * * *',
  },
  /** Looks at the official list of rounds where that is due and wished. The next look comes anyway. */
  'draws.fetch': {
    data: z.object({}),
    options: { expireInSeconds: 240, retryLimit: 0, deleteAfterSeconds: 86_400 },
    cron: '*/5 * * * *',
  },
  /** Looks at draws that were added or changed, and starts the alerts and corrections that follow. */
  'alerts.look': {
    data: z.object({}),
    options: { expireInSeconds: 600, retryLimit: 0, deleteAfterSeconds: 3600 },
    cron: '* * * * *',
    pollingSeconds: 5,
  },
  /** Starts the day's summary of draws, once its hour has come. */
  'alerts.summary': {
    data: z.object({}),
    options: { expireInSeconds: 600, retryLimit: 0, deleteAfterSeconds: 86_400 },
    cron: '*/10 * * * *',
  },
  /** Takes what mail servers refused for good as bounces. */
  'mail.refusals': {
    data: z.object({}),
    options: { expireInSeconds: 300, retryLimit: 0, deleteAfterSeconds: 86_400 },
    cron: '*/5 * * * *',
  },
  /** Takes away what has run out. The next hour comes anyway, so one try is enough. */
  'house.clean': {
    data: z.object({}),
    options: { expireInSeconds: 600, retryLimit: 0, deleteAfterSeconds: 86_400 },
    cron: '17 * * * *',
  },
  /** Looks whether the searches of most readers lead anywhere. */
  'searches.check': {
    data: z.object({}),
    options: { expireInSeconds: 240, retryLimit: 0, deleteAfterSeconds: 3600 },
    cron: '*/5 * * * *',
  },
  /** Looks for pages that changed, to tell search engines of them. */
  'indexnow.collect': {
    data: z.object({}),
    options: { expireInSeconds: 120, retryLimit: 0, deleteAfterSeconds: 3600 },
    cron: '* * * * *',
  },
  /** Tried for about half a day. */
  'indexnow.submit': {
    data: z.object({ paths: z.array(z.string().startsWith('/')).max(10_000) }),
    options: {
      expireInSeconds: 60,
      retryLimit: 12,
      retryDelay: 30,
      retryBackoff: true,
      retryDelayMax: 7200,
      deleteAfterSeconds: 86_400,
    },
  },
} as const satisfies Record<string, JobKind>;

export type JobName = keyof typeof jobs;
export type JobData<Name extends JobName> = z.infer<(typeof jobs)[Name]['data']>;
export const jobNames = Object.keys(jobs) as JobName[];

/** What is known of any job, whichever it is. */
export function kindOf(name: JobName): JobKind {
  return jobs[name];
}
