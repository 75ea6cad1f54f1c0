import { z } from "zod";
import { toLine } from "#lib/text.ts";

/** What the paper's style speaks of. Worded in `messages/*.json` under `style.rule`. */
export const STYLE_RULES = [
  "placeholder",
  "link",
  "repeated",
  "term",
  "banned",
  "acronym",
  "tone",
  "quotes",
  "spaces",
  "dashes",
  "headings",
  "caption",
  "credit",
] as const;
export type StyleRule = (typeof STYLE_RULES)[number];

/** How much a rule weighs: keeps the article from readers, should be mended, is worth knowing; or it is not looked for. */
export const SEVERITIES = ["block", "warn", "info", "off"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The two ways to place the mark of a tone over "oa", "oe", "uy": hóa and thúy, or hoá and thuý. */
export const TONE_STYLES = ["OLD", "NEW"] as const;
export type ToneStyle = (typeof TONE_STYLES)[number];

const MOST_ENTRIES = 2_000;
const word = z.string().transform(toLine).pipe(z.string().min(1).max(120));
const optionalWord = z.string().transform(toLine).pipe(z.string().max(120));
const listOf = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).max(MOST_ENTRIES);

/** The paper's own choices. `full` of an acronym is empty where every reader knows it, `instead` where nothing fits. */
export const HouseStyle = z.strictObject({
  tone: z.enum(TONE_STYLES),
  severities: z.strictObject(
    Object.fromEntries(STYLE_RULES.map((rule) => [rule, z.enum(SEVERITIES)])) as Record<
      StyleRule,
      z.ZodEnum<{ [Name in Severity]: Name }>
    >,
  ),
  acronyms: listOf(z.strictObject({ short: word, full: optionalWord })),
  terms: listOf(z.strictObject({ wrong: word, right: word })),
  banned: listOf(z.strictObject({ term: word, instead: optionalWord })),
});
export type HouseStyle = z.output<typeof HouseStyle>;

/** The style of a paper that has not chosen yet: what most newsrooms here agree on. */
export const DEFAULT_STYLE: HouseStyle = {
  tone: "OLD",
  severities: {
    placeholder: "block",
    link: "warn",
    repeated: "warn",
    term: "warn",
    banned: "warn",
    acronym: "warn",
    tone: "info",
    quotes: "info",
    spaces: "info",
    dashes: "info",
    headings: "warn",
    caption: "info",
    credit: "warn",
  },
  acronyms: [
    ...["TP", "TPHCM", "USD", "VND", "GDP", "CEO", "AI", "PGS", "GS", "TS", "ThS", "COVID", "PCR", "GPS", "SMS", "TV"],
    ...["WHO", "UNESCO", "ASEAN", "NATO", "FIFA", "AFC", "EU", "WTO", "IMF", "HIV", "ADN", "QR", "ATM", "PC", "USB"],
    ...["HCM", "OK", "VIP", "BS", "NSND", "NSƯT", "US", "UK", "UN"],
  ]
    .map((short) => ({ short, full: "" }))
    .concat([
      { short: "ANTT", full: "an ninh trật tự" },
      { short: "UBND", full: "Ủy ban nhân dân" },
      { short: "HĐND", full: "Hội đồng nhân dân" },
      { short: "MTTQ", full: "Mặt trận Tổ quốc" },
      { short: "CSGT", full: "cảnh sát giao thông" },
      { short: "PCCC", full: "phòng cháy, chữa cháy" },
      { short: "BHXH", full: "bảo hiểm xã hội" },
      { short: "BHYT", full: "bảo hiểm y tế" },
      { short: "ATGT", full: "an toàn giao thông" },
      { short: "GPMB", full: "giải phóng mặt bằng" },
      { short: "CAND", full: "công an nhân dân" },
      { short: "CLB", full: "câu lạc bộ" },
      { short: "HLV", full: "huấn luyện viên" },
      { short: "VĐV", full: "vận động viên" },
      { short: "THPT", full: "trung học phổ thông" },
      { short: "THCS", full: "trung học cơ sở" },
      { short: "NN-PTNT", full: "Nông nghiệp và Phát triển nông thôn" },
      { short: "GD-ĐT", full: "Giáo dục và Đào tạo" },
      { short: "TN-MT", full: "Tài nguyên và Môi trường" },
    ]),
  terms: [
    { wrong: "Tp.HCM", right: "TP.HCM" },
    { wrong: "Tp. HCM", right: "TP.HCM" },
    { wrong: "Facbook", right: "Facebook" },
    { wrong: "You Tube", right: "YouTube" },
    { wrong: "sát nhập", right: "sáp nhập" },
    { wrong: "chuẩn đoán", right: "chẩn đoán" },
    { wrong: "tựu chung", right: "tựu trung" },
    { wrong: "xúi dục", right: "xúi giục" },
    { wrong: "thăm quan", right: "tham quan" },
  ],
  banned: [
    { term: "thằng tội phạm", instead: "người phạm tội" },
    { term: "con nghiện", instead: "người nghiện" },
    { term: "người tàn tật", instead: "người khuyết tật" },
  ],
};
