import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Manifest } from '../../offline/kept.ts';
import { carryKit } from './carry.ts';
import { classicScript } from './classic-script.ts';
import { builtKits, filesOf, kitPages, readUrl, type BuiltSite } from './read-built.ts';

const entry = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The title of a built page, without the site's name. */
const titleOf = (html: string): string => /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.trim() ?? '';

/** Writes one kit's manifest and the file to carry. */
function writeKit(site: BuiltSite, slug: string, script: string, origin: string): void {
  const pages = kitPages(site, slug);
  const guide = pages[0] ?? '';
  const help = `${site.base}/giao-luu/khi-mat-mang/`;
  const files = filesOf(site, [...pages, help]);
  const carried = filesOf(site, pages).map((f) => f.url);
  const folder = path.join(site.root, 'giao-luu', slug);
  const zip = carryKit(site, slug, pages, carried, script, origin);
  const manifest: Manifest = {
    slug,
    title: titleOf(readUrl(site, guide).toString()),
    url: guide,
    bytes: files.reduce((sum, f) => sum + f.bytes, 0),
    zipBytes: zip.length,
    files,
  };
  writeFileSync(path.join(folder, `${slug}.zip`), zip);
  writeFileSync(path.join(folder, 'goi.json'), JSON.stringify(manifest));
}

/**
 * After the build: the service worker, and for each kit its list of files and the file to carry.
 * @param origin Where the site is published.
 * @param base Sub-path it is served from; empty at the root.
 * @returns An Astro integration.
 */
export function kitFiles(origin: string, base: string): AstroIntegration {
  return {
    name: 'kit-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site: BuiltSite = { root: fileURLToPath(dir), base };
        const kits = builtKits(site);
        if (kits.length === 0) return;
        const script = await classicScript(entry('../client/carried.ts'));
        const worker = await classicScript(entry('../../offline/worker.ts'));
        writeFileSync(path.join(site.root, 'sw.js'), worker);
        for (const slug of kits) writeKit(site, slug, script, origin.replace(/\/$/, ''));
        logger.info(`${String(kits.length)} kits to carry`);
      },
    },
  };
}
