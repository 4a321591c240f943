import { seal, unseal } from './seal';

const purpose = 'key of codes';

/** A member's key as it is stored: nobody reads it from the database alone. */
export const sealKey = (staffId: string, secret: string): string => seal(`${purpose} ${staffId}`, secret);

/** The key behind what is stored; null where AUTH_SECRET was another one then. */
export const openKey = (staffId: string, stored: string): string | null =>
  unseal(`${purpose} ${staffId}`, stored);
