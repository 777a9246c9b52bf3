import type { LockedPackage } from './lock.ts';

/** Licences that ask for no more than that their words are kept. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Zlib',
]);

/** A licence that asks for more, or says too little, and why the package may be used all the same. */
interface Decision {
  name: RegExp;
  licence: string;
  reason: string;
}

const DECISIONS: readonly Decision[] = [
  {
    name: /^@img\/sharp-/,
    licence: 'LGPL-3.0-or-later',
    reason:
      'libvips, a shared library that the build calls, unchanged; nothing of it is in the built site',
  },
  {
    name: /^lightningcss(-|$)/,
    licence: 'MPL-2.0',
    reason:
      "Vite's reader of style sheets, a tool of the build, unchanged; asks for its own files alone",
  },
  {
    name: /^satori$/,
    licence: 'MPL-2.0',
    reason: 'lays out the social cards at the build, unchanged; asks for its own files alone',
  },
  {
    name: /^duck$/,
    licence: 'BSD',
    reason: 'names no version; its licence file is the BSD one of two clauses',
  },
];

/** Development packages of which a part is served with the site. */
const SERVED = new Set(['@sveltia/cms']);

/** The decision that covers one licence of a package. */
const decisionOn = (name: string, licence: string): Decision | undefined =>
  DECISIONS.find((d) => d.name.test(name) && d.licence === licence);

/**
 * Whether a package may be used: by one choice of its `OR`, every part of its `AND` is permissive
 * or decided on.
 * @param pack The package.
 * @returns Whether it may.
 */
export function isAccepted({ name, licence }: LockedPackage): boolean {
  const choices = licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) =>
    choice
      .split(' AND ')
      .every((part) => PERMISSIVE.has(part) || decisionOn(name, part) !== undefined),
  );
}

/**
 * The packages that the built site or its build needs.
 * @param packages All of the lockfile.
 * @returns Those that are needed beyond development.
 */
export const neededPackages = (packages: readonly LockedPackage[]): LockedPackage[] =>
  packages.filter((p) => !p.development || SERVED.has(p.name));

/**
 * The page of licences.
 * @param packages Packages to list.
 * @returns Markdown: licences by number of packages, then what was decided and why.
 */
export function licencePage(packages: readonly LockedPackage[]): string {
  const names = new Map<string, Set<string>>();
  for (const { name, licence } of packages)
    names.set(licence, (names.get(licence) ?? new Set()).add(name));
  const rows = [...names]
    .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
    .map(
      ([licence, of]) =>
        `## ${licence} (${String(of.size)})\n\n${[...of].map((name) => `\`${name}\``).join(', ')}\n`,
    );
  const decided = DECISIONS.map(({ name, licence, reason }) => {
    const first = packages.find((p) => name.test(p.name) && p.licence.includes(licence));
    return `- ${licence}, \`${first?.name ?? ''}\`${packages.filter((p) => name.test(p.name)).length > 1 ? ' and its kin' : ''}: ${reason}.`;
  });
  return [
    '# Licences of what the site is built with\n',
    'Written by `npm run licences` from `package-lock.json`: every package that the site or its build needs, on any platform. Packages for development alone are left out.\n',
    'These ask for more than that their words are kept, or say too little, and were decided on one by one:\n',
    `${decided.join('\n')}\n`,
    ...rows,
  ].join('\n');
}
