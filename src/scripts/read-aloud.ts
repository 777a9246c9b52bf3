/** Reads a story aloud with a Vietnamese voice of the device, sentence by sentence. */

/** A sentence and where it stands, for the highlight. */
interface Sentence {
  text: string;
  range: Range;
}

/** What is read: title, standfirst, body, and what was not solved. Not notes, tables and numbers of sources. */
const READ = 'h1, .lead, .prose > :is(p, h2, h3, ul, ol), #chua-lam-duoc li';

/** The sentences of a block, each with its range; the numbers of sources are passed over. */
function sentencesOf(block: Element): Sentence[] {
  const pieces: { node: Text; from: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('.cite, [popover]')) continue;
    pieces.push({ node: node as Text, from: text.length });
    text += node.nodeValue ?? '';
  }
  const place = (at: number): [Text, number] | undefined => {
    const piece = pieces.findLast(({ from }) => from <= at);
    return piece && [piece.node, Math.min(at - piece.from, piece.node.length)];
  };
  return [...new Intl.Segmenter('vi', { granularity: 'sentence' }).segment(text)].flatMap(
    ({ segment, index }) => {
      const start = place(index);
      const end = place(index + segment.trimEnd().length);
      if (segment.trim() === '' || !start || !end) return [];
      const range = document.createRange();
      range.setStart(...start);
      range.setEnd(...end);
      return [{ text: segment.trim(), range }];
    },
  );
}

let reading = false;

/** Marks the sentence being read, where the browser can mark without touching the page. */
function mark(range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set('doc', new Highlight(range));
  else CSS.highlights.delete('doc');
}

function stop(button: HTMLElement): void {
  reading = false;
  speechSynthesis.cancel();
  mark(undefined);
  button.setAttribute('aria-pressed', 'false');
}

function read(sentences: readonly Sentence[], at: number, button: HTMLElement): void {
  const sentence = sentences[at];
  if (!reading || !sentence) {
    stop(button);
    return;
  }
  const voice = speechSynthesis.getVoices().find(({ lang }) => lang.startsWith('vi'));
  const utterance = new SpeechSynthesisUtterance(sentence.text);
  utterance.lang = 'vi-VN';
  if (voice) utterance.voice = voice;
  utterance.onstart = () => {
    mark(sentence.range);
    const box = sentence.range.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight)
      sentence.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  utterance.onend = () => {
    read(sentences, at + 1, button);
  };
  utterance.onerror = () => {
    stop(button);
  };
  speechSynthesis.speak(utterance);
}

/**
 * Starts reading from the top, or stops.
 * @param button The button, whose pressed state tells which.
 */
export function toggleReading(button: HTMLElement): void {
  if (reading) {
    stop(button);
    return;
  }
  const sentences = [...document.querySelectorAll(READ)].flatMap(sentencesOf);
  reading = true;
  button.setAttribute('aria-pressed', 'true');
  read(sentences, 0, button);
}

addEventListener('pagehide', () => {
  speechSynthesis.cancel();
});
