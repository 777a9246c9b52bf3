// Ten decimal places keep everything an author types and drop floating-point noise
// (0.1 + 0.2). Rounding a computed figure is for the caller to ask.
const MAX_DECIMALS = 10;
const SPELLING_LIMIT = 1e15;

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

function assertFinite(n: number): void {
  if (!Number.isFinite(n)) throw new RangeError(`Not a finite number: ${n}`);
}

/** A formatter takes a hundred times as long to make as to use. */
const formatters = new Map<number, Intl.NumberFormat>();

function formatterOf(maxDecimals: number): Intl.NumberFormat {
  let formatter = formatters.get(maxDecimals);
  if (!formatter) {
    formatter = new Intl.NumberFormat('vi-VN', {
      maximumFractionDigits: maxDecimals,
      signDisplay: 'negative',
    });
    formatters.set(maxDecimals, formatter);
  }
  return formatter;
}

/**
 * Writes a number in the Vietnamese way: 1251 as "1.251", 78.49 as "78,49". `maxDecimals` (0 to 10)
 * rounds. Throws RangeError for NaN and the infinities.
 */
export function formatNumber(n: number, maxDecimals: number = MAX_DECIMALS): string {
  assertFinite(n);
  return formatterOf(maxDecimals).format(n);
}

/**
 * Writes a percentage: 78.49 as "78,49%". Takes per cent, not a ratio (78.49, not 0.7849).
 * `maxDecimals` rounds. Throws RangeError for NaN and the infinities.
 */
export function formatPercent(percent: number, maxDecimals?: number): string {
  return `${formatNumber(percent, maxDecimals)}%`;
}

/**
 * Reads a number written in the Vietnamese way: "1.251,5" gives 1251.5. Gives undefined for
 * anything else, the English "1,251.5" and "1.5" included: guessing would change a figure.
 */
export function parseVietnameseNumber(text: string): number | undefined {
  const [, sign = '', whole, decimals = ''] =
    /^([-−]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(`${whole.replaceAll('.', '')}.${decimals || '0'}`);
  return sign && value !== 0 ? -value : value;
}

function digit(n: number): string {
  return DIGITS[n] ?? '';
}

function spellTens(n: number): string {
  const tens = Math.floor(n / 10);
  const unit = n % 10;
  if (tens === 0) return digit(unit);
  const unitWords = { 1: tens > 1 ? 'mốt' : 'một', 4: tens > 1 ? 'tư' : 'bốn', 5: 'lăm' };
  const unitWord = unit === 1 || unit === 4 || unit === 5 ? unitWords[unit] : digit(unit);
  const tensWord = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  return unit === 0 ? tensWord : `${tensWord} ${unitWord}`;
}

/** Below one thousand. After a larger group the hundreds are read even where they are zero. */
function spellGroup(n: number, afterLarger: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0 && !afterLarger) return spellTens(rest);
  const head = `${digit(hundreds)} trăm`;
  if (rest === 0) return head;
  return rest < 10 ? `${head} linh ${digit(rest)}` : `${head} ${spellTens(rest)}`;
}

function spellWhole(n: number): string {
  if (n >= 1e9) {
    const rest = n % 1e9;
    const billions = `${spellWhole(Math.floor(n / 1e9))} tỷ`;
    return rest === 0 ? billions : `${billions} ${spellBelowBillion(rest, true)}`;
  }
  return spellBelowBillion(n, false);
}

function spellBelowBillion(n: number, afterLarger: boolean): string {
  const groups: [value: number, unit: string][] = [
    [Math.floor(n / 1e6), ' triệu'],
    [Math.floor(n / 1e3) % 1000, ' nghìn'],
    [n % 1000, ''],
  ];
  const words: string[] = [];
  // Empty groups are passed over, as announcers do: "một triệu không trăm linh một".
  for (const [value, unit] of groups) {
    if (value > 0) words.push(spellGroup(value, afterLarger || words.length > 0) + unit);
  }
  return words.join(' ') || digit(0);
}

/**
 * Spells a number as a northern announcer reads it: 2020 as "hai nghìn không trăm hai mươi", 105 as
 * "một trăm linh năm", -3.05 as "âm ba phẩy không năm" (decimals digit by digit). Throws RangeError
 * from a million billions up, either sign, and for NaN.
 */
export function spellNumber(n: number): string {
  assertFinite(n);
  if (Math.abs(n) >= SPELLING_LIMIT) throw new RangeError(`Too large to spell: ${n}`);
  const [whole = '0', decimals = ''] = new Intl.NumberFormat('en', {
    maximumFractionDigits: MAX_DECIMALS,
    signDisplay: 'never',
    useGrouping: false,
  })
    .format(n)
    .split('.');
  const words = [spellWhole(Number(whole))];
  if (decimals) words.push('phẩy', ...[...decimals].map((d) => digit(Number(d))));
  const isZero = words.length === 1 && words[0] === digit(0);
  return (n < 0 && !isZero ? ['âm', ...words] : words).join(' ');
}
