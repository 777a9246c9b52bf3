/** `npm run licences`: writes docs/licences.md; ends with 1 where nobody decided on a licence. */
import { writeFileSync } from 'node:fs';
import { isAccepted, licencePage, neededPackages } from './supply/licences.ts';
import { lockedPackages } from './supply/lock.ts';

const packages = neededPackages(lockedPackages());
writeFileSync('docs/licences.md', licencePage(packages));
console.log(`docs/licences.md: ${String(packages.length)} packages`);
for (const { name, licence } of packages.filter((p) => !isAccepted(p))) {
  console.error(`${name}: ${licence === '' ? 'no licence' : licence}, not decided on`);
  process.exitCode = 1;
}
