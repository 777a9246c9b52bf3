import fc from 'fast-check';

/** Real syllables in the modern placement, chosen for their awkward rhymes and initials. */
export const SYLLABLES = `nguyễn trần thị hoà đức điển hình tiên tiến đền ơn đáp nghĩa học bổng chắp
cánh ước mơ được đường phường hương lương rượu hươu lưu cứu ưu huân thuở quở quả quý quyết quỳnh
quốc quăng quân quen quét gì giữa giếng giết già giỏi giản khuỷu ngoằn ngoèo ngoẻo khoẻ thuỷ uỷ luỹ
toà soạn hoạ xoá loè toè tuý thuý huỳnh huýt tuýp khuya thuế tuệ huề khuếch xuân luật tuất xoắn hoặc
ngoặc oằn yêu yến yểng ý kỹ lý mỹ tỷ sỹ hỷ vỹ thảo mía múa mưa của cửa lửa đĩa nghiêng nghề ghế ghi
gà gỗ kế kiệt kẹo phố phở trường trưởng chuyện chuyển xã sản rừng rồng suốt buồn muối nuôi tuổi cười nói hỏi cúi
người mười tươi tôi đổi mới nội ngoài hoài xoài xoay ngoáy hoàn toán thoát tháng sách lịch đình đạt
đặng bùi phạm vũ đỗ ngô dương lộc vượng nam định xương vị hoàng bếp nấu cháo từ thiện việt tiếp tiệp
ấm ẩm ấn ngữ những nhựa như nhờ thơ thở đỡ đưa đứng đẹp đêm đến đỏ ở ế ổ ứ ạ`.split(/\s+/);

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const TELEX: Record<string, string> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0303': 'x',
  '\u0309': 'r',
  '\u0323': 'j',
  '\u0306': 'w',
  '\u031B': 'w',
};
const VNI: Record<string, string> = {
  '\u0300': '2',
  '\u0301': '1',
  '\u0303': '4',
  '\u0309': '3',
  '\u0323': '5',
  '\u0302': '6',
  '\u0306': '8',
  '\u031B': '7',
};

/** What is typed for a lower-case syllable, the tone key after its vowel or at the end. */
export function encode(syllable: string, method: 'telex' | 'vni', tone: 'inside' | 'end'): string {
  let keys = '';
  let toneKey = '';
  for (const letter of syllable) {
    const decomposed = letter.normalize('NFD');
    const base = letter === 'đ' ? 'd' : decomposed.charAt(0);
    const marks = [...decomposed.slice(1)];
    keys += base;
    if (letter === 'đ') keys += method === 'telex' ? 'd' : '9';
    // The vowel is made before its tone is typed, whatever the canonical order of the marks.
    for (const mark of marks.filter((m) => !TONES.includes(m))) {
      keys += (method === 'telex' ? TELEX : VNI)[mark] ?? base;
    }
    for (const mark of marks.filter((m) => TONES.includes(m))) {
      const key = (method === 'telex' ? TELEX : VNI)[mark] ?? '';
      if (tone === 'inside') keys += key;
      else toneKey = key;
    }
  }
  return keys + toneKey;
}

export const syllable = fc.constantFrom(...SYLLABLES);

/** Running text: real syllables in three cases and both Unicode forms, with ordinary punctuation. */
export const vietnameseText = fc
  .array(
    fc.tuple(
      syllable,
      fc.constantFrom(
        (s: string) => s,
        (s: string) => s.toUpperCase(),
        (s: string) => s.charAt(0).toUpperCase() + s.slice(1),
        (s: string) => s.normalize('NFD'),
      ),
      fc.constantFrom(' ', '  ', ', ', '. ', '\n', '\u00A0', ' – ', ' 2020 ', '; "'),
    ),
  )
  .map((parts) => parts.map(([word, shape, gap]) => shape(word) + gap).join(''));

/** Any text at all, plain or full of what breaks text handling. */
export const anyText = fc.oneof(
  vietnameseText,
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...'aăoeuyqhĐđÐð \t\n-.1',
      '\u0301',
      '\u0323',
      '\u0302',
      '\u200B',
      '\u00A0',
      '\u00AD',
      '\uFEFF',
      'İ',
      '\u212A',
    ),
  }),
);
