import { XMLParser } from 'fast-xml-parser';

/** Fonts that styles give to text which names none itself. */
export interface StyleFonts {
  /** Font of a style, its own or its parents'. */
  of: (styleId: string | null) => string | undefined;
  /** Font of text without a style. */
  fallback: string | undefined;
}

interface XmlStyle {
  '@w:styleId'?: string;
  '@w:default'?: string;
  '@w:type'?: string;
  'w:basedOn'?: { '@w:val'?: string };
  'w:rPr'?: { 'w:rFonts'?: { '@w:ascii'?: string; '@w:hAnsi'?: string } };
}

interface StylesFile {
  'w:styles'?: {
    'w:docDefaults'?: { 'w:rPrDefault'?: { 'w:rPr'?: XmlStyle['w:rPr'] } };
    'w:style'?: XmlStyle[];
  };
}

const fontIn = (properties: XmlStyle['w:rPr']): string | undefined =>
  properties?.['w:rFonts']?.['@w:ascii'] ?? properties?.['w:rFonts']?.['@w:hAnsi'];

/**
 * Reads which font each style brings: a report in .VnTime often says so once, in its styles.
 * @param stylesXml Text of `word/styles.xml`; may be empty.
 * @returns Lookups by style.
 */
export function styleFonts(stylesXml: string): StyleFonts {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    processEntities: false,
    isArray: (name) => name === 'w:style',
  });
  const file = (stylesXml === '' ? {} : parser.parse(stylesXml)) as StylesFile;
  const styles = file['w:styles']?.['w:style'] ?? [];
  const byId = new Map(styles.map((style) => [style['@w:styleId'], style]));
  const defaults = fontIn(file['w:styles']?.['w:docDefaults']?.['w:rPrDefault']?.['w:rPr']);
  const normal = styles.find((s) => s['@w:type'] === 'paragraph' && s['@w:default'] === '1');
  const of = (styleId: string | null | undefined, depth = 0): string | undefined => {
    const style = byId.get(styleId ?? undefined);
    // A style based on itself would never end.
    if (!style || depth > 20) return undefined;
    return fontIn(style['w:rPr']) ?? of(style['w:basedOn']?.['@w:val'], depth + 1);
  };
  return { of, fallback: (normal && fontIn(normal['w:rPr'])) ?? defaults };
}
