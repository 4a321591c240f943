declare const config: { forbidden: { name: string; to: { path?: string | string[] } }[] };
export default config;
