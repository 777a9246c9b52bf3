// Written as escapes because none of these can be seen in an editor.
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const NO_BREAK_SPACE = /[\u00A0\u202F]/g;

/**
 * Brings text to the one spelling the site stores: precomposed Unicode (TCVN 6909:2001), the
 * Vietnamese Đ rather than the Icelandic Ð it is often typed as, no invisible characters, and
 * plain spaces. Takes any text; words, case and tone placement are left as they are.
 */
export function normalise(text: string): string {
  return (
    text
      // Before NFC: an invisible character can stand between a letter and its mark.
      .replace(INVISIBLE, '')
      .normalize('NFC')
      .replace(NO_BREAK_SPACE, ' ')
      .replace(/\u00D0/g, 'Đ')
      .replace(/\u00F0/g, 'đ')
  );
}
