export function generateClient(): Promise<boolean>;
