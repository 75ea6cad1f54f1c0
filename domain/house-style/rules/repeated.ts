import type { Language } from "#domain/articles/article.ts";
import type { Spot } from "#domain/house-style/finding.ts";
import { exactForm } from "#domain/search/syllable.ts";
import { type Token, tokensOf } from "#domain/search/tokens.ts";

// Said twice on purpose: the language doubles syllables to soften, to repeat, to number. Our own list. "vi" is the end
// of one word and the beginning of the next: "hành vi vi phạm".
const DOUBLED = new Set(
  (
    "ngày đêm sáng trưa chiều tối tuần tháng năm đời kiếp thuở lúc khi giờ nơi chốn nhà người ai đâu gì lớp hàng tầng đôi cặp " +
    "xa gần cao thấp to nhỏ dài ngắn nhanh chậm mau sớm muộn lâu mới cũ hay đẹp xinh ngoan hiền vui buồn nhớ thương quen lạ " +
    "xanh đỏ trắng đen vàng tím hồng nâu xám mờ tỏ sáng tươi nhạt đậm ngọt chua cay đắng mặn thơm ấm mát lành nóng lạnh " +
    "từ dần luôn mãi thường hằng đều vừa rất thật hơi chút tí ít nhiều lắm dễ khó khẽ nhẹ êm sâu nông rộng hẹp kha tà " +
    "song chung riêng tương đương chăm chằm khư lù lừ lăm băng phăng ào ù vù ầm ì rầm rần rào xào tí tách oang ồn ông đùng bùm " +
    "rừng núi sông suối mây gió mưa sóng biển làng xóm bản phố chợ chuồn chôm ba đu ong mơ xuyến thang " +
    "cười nói hát khóc gật lắc vẫy nhìn nghe đi về chạy bay lại đừng thôi phải vâng dạ không có thế vẫn mỗi từng đúng rồi " +
    "bừng nhao gãi vi hai bốn tám chín mười trăm nghìn gâu meo cục tích lanh lóc leng boong đoàng hừ hì ha hê hề he hô rì thì rú khù rũ"
  ).split(" "),
);

// Nobody writes these twice in a row on purpose; the second may go without asking.
const NEVER_DOUBLED = new Set(
  (
    "của và các những đã đang sẽ bị được cho với trong ngoài tại ở đến tới để do vì nên mà thì nhưng hoặc như theo " +
    "trên dưới giữa nếu tuy dù cùng một này đó kia ấy the a an of to in is and for on with"
  ).split(" "),
);

// English says these twice by its grammar ("had had", "gave her her book", "came in in May") or for weight.
const DOUBLED_IN_ENGLISH = new Set(
  (
    "had that is her his you in on so very really much many more long far no yes now there here well who " +
    "bye ha ho hush knock never again night please tut"
  ).split(" "),
);

// A pair that begins with one of these is counted out: "từng bước từng bước".
const COUNTED = new Set(["từng", "mỗi", "ngày", "đời", "lần", "năm"]);

/**
 * Words that stand twice in a row: "của của", "truyền truyền", "công tác công tác". Of two words in English only such
 * pairs as "of the of the": "time and time and again" is said that way.
 */
export function findRepeated(text: string, language: Language = "vi"): Spot[] {
  const doubled = language === "en" ? DOUBLED_IN_ENGLISH : DOUBLED;
  const tokens = tokensOf(text);
  const spots: Spot[] = [];
  for (let index = 1; index < tokens.length; index++) {
    const [one, two, three, four] = tokens.slice(index - 1, index + 3);
    if (!one || !two) continue;
    if (isSame(text, one, two)) {
      const plain = one.text.toLowerCase();
      const isCertain = NEVER_DOUBLED.has(plain) && !doubled.has(plain);
      // A second that begins with a capital is somebody's name: Na Na, Duy Duy.
      const isMeant = !isCertain && (doubled.has(plain) || /^\p{Lu}/u.test(two.text));
      if (!isMeant) spots.push(spot(one, two, isCertain ? one.text : null));
    } else if (three && four && isSame(text, one, three, two) && isSame(text, two, four, three)) {
      const plain = one.text.toLowerCase();
      const isSaid = language === "en" ? !NEVER_DOUBLED.has(plain) || plain === "and" : COUNTED.has(plain);
      const isMeant = isSaid || /^\p{Lu}/u.test(three.text);
      if (!isMeant) spots.push(spot(one, four, null));
    }
  }
  return spots;
}

function spot(first: Token, last: Token, fix: string | null): Spot {
  return { rule: "repeated", at: first.at, end: last.end, fix, detail: "" };
}

// The same word, with nothing but spaces (and the word `between`) from one to the other; figures are not words.
function isSame(text: string, one: Token, other: Token, between?: Token): boolean {
  if (/^\p{N}/u.test(one.text) || one.text.length < 2) return false;
  if (exactForm(one.text) !== exactForm(other.text)) return false;
  const gaps = between
    ? [text.slice(one.end, between.at), text.slice(between.end, other.at)]
    : [text.slice(one.end, other.at)];
  return gaps.every((gap) => /^[ \u00a0]+$/.test(gap));
}
