export function buildStandins(outDir?: string): Promise<Record<string, string>>;
