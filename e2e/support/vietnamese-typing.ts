import type { CDPSession, Page } from "@playwright/test";

/** A press of a key, and what stands of the syllable after it. */
type Stroke = { key: string; shows: string };

/** The two ways to spell marks by keys: letters, as in "dduowngf", or figures, as in "d9u7o7ng2". */
export type KeyMethod = "telex" | "vni";

/** Who turns keys into letters, each with another way to change what stands there already. */
export type InputMethod = "composition" | "backspace" | "selection";

const TONES = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const TONE_KEYS = { telex: ["f", "s", "r", "x", "j"], vni: ["2", "1", "3", "4", "5"] };
// Circumflex, breve, horn.
const MARKS = ["\u0302", "\u0306", "\u031b"];
const MARK_KEYS = {
  telex: (letter: string, mark: number) => (mark === 0 ? letter : "w"),
  vni: (_letter: string, mark: number) => ["6", "8", "7"][mark] ?? "",
};

/** The keys for one word, as somebody presses them who puts each mark behind its letter and the tone at the end. */
export function strokesOf(word: string, method: KeyMethod): Stroke[] {
  const strokes: Stroke[] = [];
  let shows = "";
  let tone = -1;
  for (const letter of word.normalize("NFC")) {
    const parts = [...letter.normalize("NFD")];
    const plain = parts[0] === "đ" ? "d" : parts[0] === "Đ" ? "D" : (parts[0] ?? "");
    strokes.push({ key: plain, shows: shows + plain });
    if (plain.toLowerCase() === "d" && plain !== parts[0]) {
      strokes.push({ key: method === "telex" ? plain.toLowerCase() : "9", shows: shows + parts[0] });
    }
    const mark = MARKS.findIndex((sign) => parts.includes(sign));
    const marked = parts
      .filter((part) => !TONES.includes(part))
      .join("")
      .normalize("NFC");
    if (mark >= 0) strokes.push({ key: MARK_KEYS[method](plain.toLowerCase(), mark), shows: shows + marked });
    tone = Math.max(
      tone,
      TONES.findIndex((sign) => parts.includes(sign)),
    );
    shows += marked;
  }
  if (tone >= 0) strokes.push({ key: TONE_KEYS[method][tone] ?? "", shows: word.normalize("NFC") });
  return strokes;
}

/** A keyboard with an input method behind it, spoken to as the operating system does. */
export class VietnameseKeyboard {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async open(page: Page): Promise<VietnameseKeyboard> {
    return new VietnameseKeyboard(await page.context().newCDPSession(page));
  }

  /** Types a text, words by their keys, everything else as it is. */
  async type(text: string, by: InputMethod, method: KeyMethod): Promise<void> {
    for (const part of text.match(/\p{L}+|\P{L}/gu) ?? []) {
      if (!/\p{L}/u.test(part)) await this.press(part);
      else if (by === "composition") await this.#compose(part, method);
      else await this.#rewrite(part, by, method);
    }
  }

  /** One key: a letter, a sign, or "Enter", "Backspace" and the like by name. */
  async press(key: string, modifiers = 0): Promise<void> {
    const code = { Backspace: 8, Enter: 13, ArrowLeft: 37, ArrowRight: 39, End: 35 }[key];
    const text = code === undefined ? key : key === "Enter" ? "\r" : undefined;
    const common = { key, code: code === undefined ? "" : key, windowsVirtualKeyCode: code ?? 0, modifiers };
    const down = { type: text ? ("keyDown" as const) : ("rawKeyDown" as const), ...(text && { text }), ...common };
    await Promise.all([
      this.#session.send("Input.dispatchKeyEvent", down),
      this.#session.send("Input.dispatchKeyEvent", { type: "keyUp", ...common }),
    ]);
  }

  /** What is being put together, underlined, and not yet in the text. */
  async composing(shows: string): Promise<void> {
    await this.#session.send("Input.imeSetComposition", {
      text: shows,
      selectionStart: shows.length,
      selectionEnd: shows.length,
    });
  }

  /** Ends what is being put together as this. */
  async commit(text: string): Promise<void> {
    await this.#session.send("Input.insertText", { text });
  }

  // The operating system's own: the word is underlined until it is done.
  async #compose(word: string, method: KeyMethod): Promise<void> {
    const sent = strokesOf(word, method).map(({ shows }) => this.composing(shows));
    await Promise.all([...sent, this.commit(word.normalize("NFC"))]);
  }

  // UniKey's: letters are typed at once; where a key changes letters before it, these are taken back, by so many presses
  // of Backspace, or by selecting them, and typed anew. It does not wait for what the program makes of each.
  async #rewrite(word: string, by: "backspace" | "selection", method: KeyMethod): Promise<void> {
    const sent: Promise<void>[] = [];
    let stands = "";
    for (const { shows } of strokesOf(word, method)) {
      let same = 0;
      while (same < stands.length && stands[same] === shows[same]) same += 1;
      for (let back = stands.length; back > same; back--) {
        sent.push(by === "backspace" ? this.press("Backspace") : this.press("ArrowLeft", SHIFT));
      }
      for (const letter of shows.slice(same)) sent.push(this.press(letter));
      stands = shows;
    }
    await Promise.all(sent);
  }
}

const SHIFT = 8;
