// `npm run db:generate`
import { generateClient } from './support/client.mjs';
import { installLocked } from './support/install.mjs';
import { step } from './support/report.mjs';

await installLocked();
await step('Generate the database client', async (note) => {
  if (!(await generateClient())) note('up to date');
});
