/**
 * What a reader chose before (letter size, scheme) and whether the fonts are here already, set before
 * the first paint so that nothing jumps. It stands inside the page; the content security policy lists its hash.
 */
export const preferencesScript =
  "try{for(const k of['size','scheme','fonts']){const v=localStorage.getItem(k);if(v!==null)document.documentElement.dataset[k]=v}}catch{}";
