import type { Settings } from "#domain/settings/settings.ts";

/** What the sample paper prints of itself: invented, and said to be so in every line that could be taken for real. */
export const DEMO_IMPRINT = {
  licence: "số 00/GP-MẪU (không có thật; đây là tòa soạn mẫu để xem thử)",
  governingBody: "Hội Bạn đọc Bến Lụa (hư cấu)",
  editorInChief: "Trịnh Hải Âu (nhân vật hư cấu)",
  address: "số 0 đường Bờ Kè, thị xã Bến Lụa (địa danh hư cấu)",
  hotline: "1900 000 000 (số mẫu)",
  email: "toasoan@benlua.example",
  reuseNotice: "Tin, bài, tranh ở đây đều là mẫu hư cấu; trùng tên người, tên đất là ngẫu nhiên.",
} satisfies Partial<Settings>;
