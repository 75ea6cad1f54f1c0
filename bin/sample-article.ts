import { makeRandom } from "#lib/random.ts";

// Words of a country that does not exist: enough of each that a hundred thousand articles rarely say the same.
const PLACES =
  "Cồn Mây|Vũng Sò|Bến Sao|Đồi Thông|Sông Mây|Cầu Đá|Gò Lửa|Phú Sương|Hòn Trúc|Mỹ Bình Hạ|Thạch Lam|Đầm Sen|An Khê Hạ|Làng Gốm|Bãi Cát|Suối Reo".split(
    "|",
  );
const BODIES =
  "hợp tác xã|trường trung học|bệnh viện|đội cứu hộ|ban quản lý chợ|thư viện|xưởng đóng thuyền|đài khí tượng|câu lạc bộ bóng đá nữ|tổ dân phố|hội làm vườn|trạm kiểm lâm|bến phà|nhà văn hóa|trại giống".split(
    "|",
  );
const ACTS =
  "thử nghiệm|mở rộng|sửa lại|khánh thành|kiểm tra|tổng kết|lùi ngày|bàn giao|khôi phục|lấy ý kiến về|giảm giá|công bố|ghi nhận|hoàn thành|xem xét".split(
    "|",
  );
const THINGS =
  "tuyến xe buýt đêm|mùa muối mới|kho lúa giống|lớp học bơi|con đê phía đông|giải đua thuyền|bản đồ ngập lụt|vườn ươm tràm|phòng đọc sách|đèn đường dùng pin mặt trời|lịch cấp nước|phiên chợ hoa|mái che bến tàu|hồ chứa nước ngọt|đường đạp xe ven sông|cuộc thi khắc gỗ".split(
    "|",
  );
const TIMES =
  "trước mùa mưa|sau ba năm chờ đợi|ngay trong tháng này|bằng vốn góp của người dân|với sự giúp sức của sinh viên|theo cách làm mới|trong hai tuần tới|từ đầu quý sau|sớm hơn dự kiến|dù thiếu kinh phí".split(
    "|",
  );
const REASONS =
  "để người đi chợ sớm bớt chờ|vì mực nước lên nhanh hơn mọi năm|sau khi có góp ý của bà con|nhằm giữ nghề của làng|do nhu cầu tăng gần một phần ba|khi kết quả đo đạc đã đủ tin cậy".split(
    "|",
  );
const OPENERS =
  "Theo kế hoạch|Trước đó|Trong khi đó|Tại buổi gặp sáng nay|Ở chiều ngược lại|Sau nhiều lần điều chỉnh|Cùng với việc này|Đến cuối tuần".split(
    "|",
  );
const SURNAMES = "Lê|Trần|Ngô|Phạm|Đỗ|Vũ|Hồ|Đặng|Bùi|Lý".split("|");
const GIVEN =
  "An Nhiên|Thiên Ý|Vũ Lam|Mộc Miên|Hải Triều|Thu Vọng|Khánh Sương|Bích Trâm|Gia Nguyên|Đông Hạ|Tường Vi|Nhật Thực".split(
    "|",
  );
const SECTIONS = "Thời sự|Kinh tế|Giáo dục|Khoa học|Văn hóa|Thể thao|Đời sống|Ý kiến".split("|");

const YEARS_MS = 6 * 365 * 24 * 3_600_000;
const NEWEST_MS = Date.UTC(2026, 0, 1);

/** A made-up article in the form `import jsonl` reads; the same seed and index give the same article. */
export function makeSampleArticle(seed: number, index: number) {
  const next = makeRandom(seed * 1_000_003 + index);
  const pick = (list: string[]): string => list[Math.floor(next() * list.length)] ?? "";
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const subject = () => `${pick(BODIES)} ${pick(PLACES)}`;
  const sentence = () => `${pick(OPENERS)}, ${subject()} ${pick(ACTS)} ${pick(THINGS)} ${pick(REASONS)}.`;
  const paragraph = () => Array.from({ length: 3 + Math.floor(next() * 4) }, sentence).join(" ");
  const author = `${pick(SURNAMES)} ${pick(GIVEN)}`;
  const publishedAt = new Date(NEWEST_MS - Math.floor(next() * YEARS_MS)).toISOString();
  return {
    title: `${capital(subject())} ${pick(ACTS)} ${pick(THINGS)} ${pick(TIMES)}`,
    summary: `${capital(subject())} ${pick(ACTS)} ${pick(THINGS)} ${pick(REASONS)}, ${pick(TIMES)}.`,
    body: Array.from({ length: 6 + Math.floor(next() * 7) }, paragraph),
    captions: next() < 0.3 ? [`${capital(pick(THINGS))} ở ${pick(PLACES)}.`] : [],
    section: pick(SECTIONS),
    topics: next() < 0.5 ? [capital(pick(THINGS))] : [],
    author: next() < 0.95 ? author : "Đang cập nhật",
    // One in fifty is still being written.
    publishedAt: next() < 0.98 ? publishedAt : undefined,
  };
}
