export function findBrowser(): { executablePath: string | undefined } | null;
export const browserArguments: string[];
