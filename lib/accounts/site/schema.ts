import { z } from 'zod';
import { type SettingKey, settingKeys, siteSettings } from '@/lib/settings/schema';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What the form showed when it was opened, as JSON: only what differs from it is a wish. */
const seen = z.string().transform((text, context): Partial<Record<SettingKey, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Said below, as for any other text.
  }
  context.addIssue({ code: 'custom', message: 'This form is broken. Open the page again.' });
  return z.NEVER;
});

type Shape = typeof siteSettings.shape;
type Required = { [Key in SettingKey]: Shape[Key] extends z.ZodDefault<infer Field> ? Field : never };

/** A form that leaves a field out is refused: a default in its place would overwrite what is set. */
const required = Object.fromEntries(
  settingKeys.map((key) => [key, siteSettings.shape[key].unwrap()]),
) as Required;
export const keepSettingsInput = z.object({ ...required, seen });
