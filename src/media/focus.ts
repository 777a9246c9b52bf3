/** A point of a picture in per cent from its left and top edges. */
export interface Focus {
  x: number;
  y: number;
}

const third = (percent: number, [low, middle, high]: readonly [string, string, string]): string =>
  percent < 33 ? low : percent > 67 ? high : middle;

/**
 * The part of a picture to keep when it is cut to a shape: the picture library cuts towards
 * one of nine places, and an exact point would need a style attribute, which the content
 * security policy bars.
 * @param focus The author's point; the middle where there is none.
 * @returns A position such as `left top`, `right` or `centre`.
 */
export function cropPosition(focus: Focus | undefined): string {
  if (!focus) return 'centre';
  const name = [
    third(focus.x, ['left', '', 'right']),
    third(focus.y, ['top', '', 'bottom']),
  ].filter((word) => word !== '');
  return name.length === 0 ? 'centre' : name.join(' ');
}
