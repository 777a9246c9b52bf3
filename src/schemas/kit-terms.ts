/** Audiences of a school kit. */
export const AUDIENCES = ['tieu-hoc', 'thcs', 'thpt', 'dai-hoc', 'cung-nganh'] as const;
/** Settings of an exchange; the last is one with a guest. */
export const SETTINGS = ['sinh-hoat-duoi-co', 'sinh-hoat-lop', 'trai-nghiem', 'giao-luu'] as const;
