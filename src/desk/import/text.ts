import { fold } from '../../vietnamese/fold.ts';

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:TP|Tp|ThS|TS|PGS|GS|BS|CN|KS|Q|P|H|T|ĐT|tr|St|số)\.$/u;

/**
 * Cuts a paragraph into sentences; "TP. Nam Định" and "1.251" stay whole.
 * @param text One paragraph.
 * @returns Its sentences, trimmed.
 */
export function sentences(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(/(?<=[.!?…;])\s+(?=["“(]?[\p{Lu}\d])/u)) {
    const last = parts.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) parts[parts.length - 1] = `${last} ${part}`;
    else parts.push(part.trim());
  }
  return parts.filter((part) => part !== '');
}

/**
 * Joins sentences as long as they fit; one that alone is too long is cut at a word.
 * @param list Sentences, the most telling first.
 * @param limit Most characters.
 * @returns Text within the limit, or undefined where there is none.
 */
export function fitSentences(list: readonly string[], limit: number): string | undefined {
  let text = '';
  for (const sentence of list) {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    if (longer.length > limit) break;
    text = longer;
  }
  const first = list[0];
  if (text !== '' || first === undefined) return text === '' ? undefined : text;
  return `${first.slice(0, limit - 1).replace(/\s+\S*$/u, '')}…`;
}

/** Removes the number or letter that begins a heading: "II. ", "1.2. ", "a) ", "- ". */
export function withoutNumber(text: string): string {
  return text
    .replace(/^(?:phần\s+)?(?:[IVX]{1,4}|\d{1,2}(?:\.\d{1,2})*|[A-Da-đ])\s*[.)\-–:/]\s*/iu, '')
    .replace(/^[-–+•*]\s*/u, '')
    .trim();
}

/** Whether all of a text's letters are capitals. */
export const isCapitals = (text: string): boolean =>
  /\p{Lu}/u.test(text) && text === text.toUpperCase();

/**
 * Brings a name typed in capitals to the case it has elsewhere in the report.
 * @param name Name, perhaps in capitals.
 * @param text Where else to look.
 * @returns The name as first met with small letters, else with each word capitalised.
 */
export function uncapitalise(name: string, text: string): string {
  if (!isCapitals(name)) return name;
  const needle = fold(name);
  const folded = fold(text);
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
    // Folding keeps the number of letters, so that places in both texts agree.
    const found = folded.length === text.length ? text.slice(at, at + name.length) : '';
    if (found !== '' && !isCapitals(found)) return found.charAt(0).toUpperCase() + found.slice(1);
  }
  const KEPT = /^(UBND|HĐND|THCS|THPT|HTX|MTTQ|TNHH|TP|QL|VNPT|CLB)$/u;
  return name
    .split(' ')
    .map((word) => (KEPT.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(' ');
}

/** An ISO date, as exact as the text is: "ngày 5 tháng 1 năm 2023", "05/01/2023", "01/2023", "2023". */
export function findDate(text: string): string | undefined {
  const two = (part: string | undefined): string => (part ?? '').padStart(2, '0');
  const long = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu.exec(text);
  const short = /\b(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})\b/u.exec(text);
  const day = long ?? short;
  if (day) return `${day[3] ?? ''}-${two(day[2])}-${two(day[1])}`;
  const month = /(?:tháng\s+)?\b(\d{1,2})\s?(?:\/|\s+năm\s+)\s?((?:19|20)\d{2})\b/iu.exec(text);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12)
    return `${month[2] ?? ''}-${two(month[1])}`;
  return /\b((?:19|20)\d{2})\b/u.exec(text)?.[1];
}
