/**
 * What a reader chose before (letter size, scheme) and whether the fonts are here already, set before
 * the first paint so that nothing jumps. It stands inside the page; the content security policy lists
 * its hash.
 * @param fonts Addresses of the fonts; the first is what `fonts.ts` notes when it has fetched them.
 * @returns The script's text.
 */
export const preferencesScript = (fonts: readonly string[]): string =>
  'try{const d=document,r=d.documentElement.dataset,s=localStorage;' +
  'for(const k of["size","scheme"])if(s[k])r[k]=s[k];' +
  `const f=${JSON.stringify(fonts)};if(s.fonts==f[0]){r.fonts="";` +
  'for(const href of f)d.head.append(Object.assign(d.createElement("link"),{rel:"preload",as:"font",crossOrigin:"",href}))}}catch{}';
