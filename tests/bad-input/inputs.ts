/** Elements of a page whose address must be found at fault, and the fault. */
export const BAD_ADDRESSES = (origin: string): readonly (readonly [string, string])[] => [
  ['<a href="/khong-co/">', 'không dẫn tới đâu'],
  ['<a href="/xa">', 'thiếu dấu gạch chéo ở cuối'],
  ['<a href="/xa/#muc-9">', 'trỏ tới chỗ mà /xa/ không có'],
  ['<a href="#khong-co">', 'trỏ tới chỗ mà / không có'],
  ['<a href="">', 'bỏ trống'],
  ['<a href="javascript:void(0)">', 'là mã lệnh'],
  ['<a href="http://">', 'không phải địa chỉ'],
  ['<img src="/mat.jpg">', 'không dẫn tới đâu'],
  ['<img srcset="/anh.jpg 1x, /mat.jpg 2x">', 'không dẫn tới đâu'],
  ['<video poster="/mat.jpg"></video>', 'không dẫn tới đâu'],
  ['<template><img src="/mat.jpg"></template>', 'không dẫn tới đâu'],
  ['<svg><use href="/mat.svg#x"/></svg>', 'không dẫn tới đâu'],
  ['<script src="https://other.example/x.js"></script>', 'tải từ máy khác'],
  ['<link rel="preconnect" href="https://other.example">', 'tải từ máy khác'],
  ['<form action="https://other.example/"></form>', 'tải từ máy khác'],
  [`<meta property="og:image" content="${origin}/mat.png">`, 'không dẫn tới đâu'],
];

/** Settings of a deployment that cannot be used, and the one that the sentence must name. */
export const BAD_SETTINGS: readonly (readonly [Record<string, string>, string])[] = [
  [{ SITE_URL: 'guongsang.vn' }, 'SITE_URL'],
  [{ SITE_URL: 'ftp://guongsang.vn' }, 'SITE_URL'],
  [{ SITE_URL: 'https://guongsang.vn/thu-muc' }, 'SITE_URL'],
  [{ SITE_URL: 'https://ai:khoa@guongsang.vn' }, 'SITE_URL'],
  [{ SITE_URL: '' }, 'SITE_URL'],
  [{ BASE_PATH: 'guong-sang' }, 'BASE_PATH'],
  [{ BASE_PATH: '/guong sang' }, 'BASE_PATH'],
  [{ BASE_PATH: '/"><script>' }, 'BASE_PATH'],
  [{ BUILD_DATE: 'hom-nay' }, 'BUILD_DATE'],
  [{ BUILD_DATE: '2026-02-30' }, 'BUILD_DATE'],
  [{ BUILD_DATE: '30/05/2026' }, 'BUILD_DATE'],
  [{ SHOW_SAMPLES: 'no' }, 'SHOW_SAMPLES'],
  [{ SHOW_DRAFTS: '1' }, 'SHOW_DRAFTS'],
  [{ COMPRESS: 'nhanh' }, 'COMPRESS'],
  [{ CONTENT_DIR: 'khong-co-thu-muc-nay' }, 'CONTENT_DIR'],
];

/** Queries that no reader types in good faith, and how many words must be read of them. */
export const HOSTILE_QUERIES: readonly (readonly [string, number])[] = [
  ['', 0],
  ['   \u00a0\u200b ', 0],
  ['.*+?^${}()|[]\\', 0],
  ['"“”„', 0],
  ['\u0000\u0007\u001b[31m', 1],
  ['<script>alert(1)</script>', 1],
  ['"><img src=x onerror=alert(1)>', 3],
  ['../../etc/passwd', 1],
  ["' OR 1=1 --", 2],
  ['__proto__ constructor', 2],
  ['\ud800 rau \udfff', 1],
  ['🙂🇻🇳', 0],
  ['а'.repeat(10_000), 1],
  [`ra${'\u0301'.repeat(400)}u`, 1],
  // More words than twelve say nothing more about what is wanted.
  ['rau '.repeat(5_000), 12],
];

/** Addresses of a composed kit that nobody made, and what must be left: stories, audience, minutes. */
export const ODD_CHOICES: readonly (readonly [string, readonly [string[], string, number]])[] = [
  ['chuyen=../x,<b>,a,a&cap=mam-non&phut=9999', [['a'], 'thcs', 45]],
  ['chuyen=__proto__,constructor&cap=__proto__&phut=-1', [['constructor'], 'thcs', 45]],
  ['chuyen=%00,%E0%A4%A&phut=NaN', [[], 'thcs', 45]],
  ['phut=45.5&cap=<script>', [[], 'thcs', 45]],
  ['phut=1e2&chuyen=A,b%0Ac,d', [['d'], 'thcs', 100]],
];

/** Addresses of the search page with what no filter has; nothing of it may be kept. */
export const ODD_SEARCH_ADDRESSES: readonly string[] = [
  '?nam=1999&la=x',
  '?nam=2024%00&noi=<b>',
  '?nam=__proto__&phong-trao=constructor',
  '?sap-xep=xoa&loai=../..',
];
