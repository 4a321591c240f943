import { draftStory } from '@/lib/articles/drafting/draft-story';
import { fireDueSchedules, fireSchedule } from '@/lib/articles/flow/schedule/fire-schedule';
import { sendMail } from '@/lib/email/send-mail';
import { getEnv } from '@/lib/env';
import { fetchRounds } from '@/lib/importers/rounds/fetch/fetch-rounds';
import { lookAtDraws } from '@/lib/newsletter/alerts/look-at-draws';
import { sendSummary } from '@/lib/newsletter/alerts/send-summary';
import { takeRefusals } from '@/lib/newsletter/bounces/take-refusals';
import { fireDueEditions, fireEdition } from '@/lib/newsletter/editions/flow/fire-edition';
import type { JobData, JobName } from '@/lib/queue/jobs';
import { checkTrends } from '@/lib/search/trending/check-trends';
import { cleanHouse } from './clean-house';
import { collectForIndexNow, submitToIndexNow } from './indexnow';

export interface Try {
  /** Whether the queue gives up after this one. */
  isLastTry: boolean;
}

type Handlers = { [Name in JobName]: (data: JobData<Name>, attempt: Try) => Promise<void> };

/** What is done for each kind of job: a job without a handler is a type error. */
export const handlers: Handlers = {
  'mail.send': ({ mailId }, { isLastTry }) => sendMail(mailId, { ...getEnv(), isLastTry }),
  'story.draft': ({ drawId }) => draftStory(drawId),
  'draws.fetch': async () => {
    const { isFeedFetched, drawsFeedUrl } = getEnv();
    if (isFeedFetched) await fetchRounds(drawsFeedUrl);
  },
  'schedule.fire': ({ scheduleId }) => fireSchedule(scheduleId),
  'schedule.sweep': () => fireDueSchedules(),
  'alerts.look': () => lookAtDraws(),
  'alerts.summary': () => sendSummary(),
  'mail.refusals': () => takeRefusals(),
  'edition.fire': ({ editionId }) => fireEdition(editionId),
  'edition.sweep': () => fireDueEditions(),
  'house.clean': () => cleanHouse(),
  'searches.check': () => checkTrends(),
  'indexnow.collect': () => collectForIndexNow(),
  'indexnow.submit': ({ paths }) => submitToIndexNow(paths),
};
