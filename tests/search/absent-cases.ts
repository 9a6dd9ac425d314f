/** A query the site has no answer to, and the sentence that must be said. */
export interface AbsentCase {
  readonly query: string;
  readonly says: string;
}

export const ABSENT_CASES: readonly AbsentCase[] = [
  { query: 'bitcoin', says: 'Sổ tay chưa có từ “bitcoin”' },
  { query: 'covid', says: 'Sổ tay chưa có từ “covid”' },
  { query: 'karaoke', says: 'Sổ tay chưa có từ “karaoke”' },
  { query: 'phở', says: 'Sổ tay chưa có từ “phở”' },
  { query: 'khoai lang', says: 'Sổ tay chưa có từ “khoai”' },
  { query: 'xổ số', says: 'Sổ tay chưa có từ “xổ”' },
  { query: '99/2099/NĐ-CP', says: 'Không có văn bản 99/2099/NĐ-CP trong Sổ tay' },
  { query: 'nghị định 999', says: 'Không có văn bản nghị định 999 trong Sổ tay' },
  { query: 'nd888', says: 'Không có văn bản nd888 trong Sổ tay' },
  { query: 'chỉ thị 99-CT/TU', says: 'Không có văn bản chỉ thị 99-CT/TU trong Sổ tay' },
  { query: '"né tránh bitcoin"', says: 'Sổ tay chưa có từ “bitcoin”' },
];
