/**
 * What a reader chose before (letter size, scheme), set before the first paint so that nothing
 * jumps. It is the one script inside a page: astro.config.ts gives its hash to the content
 * security policy.
 */
export const preferencesScript =
  "try{for(const k of['size','scheme']){const v=localStorage.getItem(k);if(v)document.documentElement.dataset[k]=v}}catch{}";
