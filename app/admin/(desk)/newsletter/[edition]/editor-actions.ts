import {
  countAudienceAction,
  deleteEditionAction,
  keepEditionAction,
  scheduleEditionAction,
  sendEditionAction,
  testEditionAction,
  unscheduleEditionAction,
} from '../actions';

/** What the editor of an edition does on the server. */
export const editionActions = {
  keep: keepEditionAction,
  count: countAudienceAction,
  test: testEditionAction,
  remove: deleteEditionAction,
  schedule: scheduleEditionAction,
  unschedule: unscheduleEditionAction,
  send: sendEditionAction,
};
