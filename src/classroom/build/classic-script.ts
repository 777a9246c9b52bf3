import { build } from 'vite';

/**
 * Bundles one entry to one classic script, which is what a service worker and a file need.
 * @param entry Path of the entry.
 * @returns The script.
 * @throws When it cannot be bundled.
 */
export async function classicScript(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'kit', fileName: () => 'kit.js' },
    },
  });
  const outputs = Array.isArray(made) ? made : 'output' in made ? [made] : [];
  const chunk = outputs.flatMap((o) => o.output).find((o) => o.type === 'chunk');
  if (!chunk) throw new Error(`${entry}: no script came out`);
  return chunk.code;
}
