// Prints how the database of DATABASE_URL answers what pages read: time, indexes, tables read whole.
import { Client } from 'pg';
import { getDb } from '@/lib/db/client';
import { explain } from './explain';
import { observe } from './observe';
import { reads } from './reads';

const client = new Client({ connectionString: process.env.DATABASE_URL ?? '' });
await client.connect();
for (const [name, read] of Object.entries(reads)) {
  const statements = await observe(read);
  const plans = [];
  for (const statement of statements) plans.push(await explain(client, statement));
  const milliseconds = plans.reduce((sum, plan) => sum + plan.milliseconds, 0);
  const indexes = new Set(plans.flatMap((plan) => plan.indexes));
  const whole = new Set(plans.flatMap((plan) => plan.wholeTables));
  console.log(`  ${name}: ${statements.length} statements, ${milliseconds.toFixed(1)} ms`);
  console.log(`    by ${[...indexes].join(', ') || 'no index'}`);
  if (whole.size > 0) console.log(`    read from end to end: ${[...whole].join(', ')}`);
}
await client.end();
await getDb().$disconnect();
