export const buildFolder: string;
export function hashSources(): string;
export function isBuilt(): boolean;
export function recordBuild(hash: string): void;
