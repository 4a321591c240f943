export const root: string;
export const node24: string;
export class InstallError extends Error {}
export function installLocked(): Promise<void>;
