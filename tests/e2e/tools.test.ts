import { readFileSync } from 'node:fs';
import { expect, test } from './reader.ts';

const STORY = '/guong/to-cong-nghe-dua-ma-qr-vao-cho/';

test.describe("reader's tools", () => {
  test('letters grow and shrink, and the next page remembers', async ({ page }) => {
    await page.goto(STORY);
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    const usual = await size();
    await page.getByRole('button', { name: 'Chữ lớn hơn' }).click();
    expect(await size()).toBeGreaterThan(usual);
    await page.goto('/');
    expect(await size()).toBeGreaterThan(usual);
    await page.goto(STORY);
    await page.getByRole('button', { name: 'Cỡ chữ thường' }).click();
    expect(await size()).toBe(usual);
    await page.getByRole('button', { name: 'Chữ nhỏ hơn' }).click();
    expect(await size()).toBeLessThan(usual);
  });

  test('the scheme turns, says so, and is remembered', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(STORY);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    const button = page.getByRole('button', { name: 'Nền tối' });
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(await paper()).not.toBe(light);
    await page.goto('/phong-trao/');
    expect(await paper()).not.toBe(light);
  });

  test('no tool moves the page by itself', async ({ page }) => {
    await page.goto(STORY);
    await page.evaluate(() => {
      const seen = { shift: 0, slowest: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[])
          if (!entry.hadRecentInput) seen.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const name of ['Chữ lớn hơn', 'Chữ nhỏ hơn', 'Nền tối'])
      await page.getByRole('button', { name }).click();
    await page.waitForTimeout(300);
    expect(
      await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift),
    ).toBe(0);
  });

  test('listening is offered only with a Vietnamese voice; it reads sentence by sentence', async ({
    page,
  }) => {
    await page.goto(STORY);
    await expect(page.getByRole('button', { name: 'Nghe đọc' })).toBeHidden();
    // A device with a voice: the browser of the tests has none.
    await page.addInitScript(() => {
      const spoken: string[] = [];
      const voices = [{ lang: 'vi-VN', name: 'Giọng thử' }];
      Object.assign(window, { spoken });
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => voices,
          addEventListener: () => undefined,
          cancel: () => undefined,
          speak: (u: { text: string; onstart: () => void; onend: () => void }) => {
            spoken.push(u.text);
            u.onstart();
            if (spoken.length < 6) setTimeout(u.onend, 5);
          },
        },
      });
      Object.assign(window, {
        SpeechSynthesisUtterance: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
    });
    await page.reload();
    const listen = page.getByRole('button', { name: 'Nghe đọc' });
    await expect(listen).toBeVisible();
    await listen.click();
    const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    await expect.poll(async () => (await spoken()).length).toBe(6);
    const said = await spoken();
    expect(said[0]).toBe('Mười hai buổi tối ngồi chợ, đưa mã QR từ 31 lên 118 quầy hàng');
    expect(
      said.every((sentence) => !/\[\d+\]/.test(sentence) && sentence.trim() === sentence),
    ).toBe(true);
    await expect(listen).toHaveAttribute('aria-pressed', 'true');
    expect(await page.evaluate(() => CSS.highlights.has('doc'))).toBe(true);
    await listen.click();
    await expect(listen).toHaveAttribute('aria-pressed', 'false');
    expect(await page.evaluate(() => CSS.highlights.has('doc'))).toBe(false);
  });

  test('sharing: the device’s own sheet where there is one, else plain links and a QR code', async ({
    page,
  }) => {
    await page.goto(STORY);
    const zalo = page.getByRole('link', { name: 'Gửi qua Zalo' });
    await expect(zalo).toHaveAttribute('href', /zalo\.me.*guong%2Fto-cong-nghe/);
    await expect(page.getByRole('link', { name: 'Đăng lên Facebook' })).toHaveAttribute(
      'href',
      /facebook\.com/,
    );
    await expect(page.getByAltText('Mã QR dẫn tới câu chuyện này')).toBeVisible();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: { url: string }) => {
          document.title = data.url;
          return Promise.resolve();
        },
      });
    });
    await page.getByRole('link', { name: 'Chia sẻ', exact: true }).click();
    await expect.poll(() => page.title()).toMatch(/^https:\/\/.*\/guong\/to-cong-nghe/);
  });

  test('the text download is NFC, complete, and readable without the page', async ({ page }) => {
    await page.goto(STORY);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải bản chữ' }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/<[A-Z]|\[\^|\*\*|undefined/);
    expect(text.startsWith('HỒ SƠ MẪU')).toBe(true);
    const paragraphs = await page.locator('.prose > p').evaluateAll((all) =>
      all.map((paragraph) => {
        const copy = paragraph.cloneNode(true) as Element;
        for (const extra of copy.querySelectorAll('.cite, [popover]')) extra.remove();
        return copy.textContent;
      }),
    );
    const bare = (words: string) => words.replaceAll(/\[\d+\]|\s+/g, '');
    for (const paragraph of paragraphs) expect(bare(text)).toContain(bare(paragraph));
    for (const heading of ['CHƯA LÀM ĐƯỢC', 'HỌC VÀ LÀM THEO', 'NGUỒN'])
      expect(text).toContain(heading);
  });
});
