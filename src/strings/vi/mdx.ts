/** The components of the authors' vocabulary. */
export const mdx = {
  table: 'Bảng số liệu',
  transcript: 'Bản chữ',
  openPicture: 'Mở ảnh lớn',
  closePicture: 'Đóng',
  zoomPicture: 'Phóng to',
  previousPicture: 'Ảnh trước',
  nextPicture: 'Ảnh sau',
  pictureError: 'Không tải được ảnh này.',
  captions: 'Phụ đề tiếng Việt',
  meaning: (term: string) => `Nghĩa của “${term}”`,
  placeTitle: (place: string) => `Nơi: ${place}`,
  placeUnits: (upper: string, day: string) =>
    `Các đơn vị của ${upper}, ngày ${day}. Đây là danh sách tên, không phải bản đồ địa giới.`,
  placeNow: (place: string, now: string) => `${place} nay thuộc ${now}.`,
  placeUnknown: (place: string) =>
    `Chưa có nguồn ghi ${place} nay thuộc đơn vị nào, nên trang giữ tên cũ.`,
} as const;
