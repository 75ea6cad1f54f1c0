import { cutSentences } from "./sentences.ts";

type Piece = { text: string; block: Element };

/**
 * Reads an article aloud, where the browser has a voice for its language: only then `data-can-listen` is on <html>.
 * Returns what its button does: begin, pause, go on.
 */
export function offerListening(article: HTMLElement): (button: HTMLElement) => void {
  const voices = window.speechSynthesis;
  let voice: SpeechSynthesisVoice | undefined;
  let pieces: Piece[] = [];
  let at = 0;
  let spoken: Element | null = null;
  let utterance: SpeechSynthesisUtterance | null = null;
  let button: HTMLElement | null = null;
  let words: string | null = null;

  function findVoice(): void {
    voice = voices.getVoices().find(({ lang }) => lang.slice(0, 2) === article.lang);
    if (voice) document.documentElement.dataset.canListen = "";
  }

  function label(text: string | null | undefined): void {
    if (button && text) button.textContent = text;
  }

  function mark(block: Element | null): void {
    if (block === spoken) return;
    // Whoever still has the former block before them is led on; whoever scrolled away is left there.
    const { top, bottom } = spoken?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    const isFollowing = spoken && bottom > 0 && top < innerHeight;
    spoken?.removeAttribute("data-spoken");
    spoken = block;
    spoken?.setAttribute("data-spoken", "");
    if (isFollowing) spoken?.scrollIntoView({ block: "center" });
  }

  // `pause` of the interface ends everything on Android, and in Chrome nothing goes on after a while: so a pause is an
  // end, and what was begun last is begun again.
  function hush(): void {
    utterance = null;
    voices.cancel();
  }

  function end(): void {
    hush();
    at = 0;
    mark(null);
    label(words);
  }

  function speak(): void {
    const piece = pieces[at];
    if (!piece || !voice) {
      end();
      return;
    }
    mark(piece.block);
    const mine = new SpeechSynthesisUtterance(piece.text);
    utterance = mine;
    mine.voice = voice;
    mine.lang = voice.lang;
    mine.onend = () => {
      if (utterance !== mine) return;
      at++;
      speak();
    };
    mine.onerror = () => {
      if (utterance === mine) end();
    };
    voices.speak(mine);
  }

  if (voices) {
    findVoice();
    voices.onvoiceschanged = findVoice;
    addEventListener("pagehide", () => {
      if (utterance) end();
    });
  }
  return (pressed) => {
    button = pressed;
    words ??= pressed.textContent;
    if (utterance) {
      hush();
      label(pressed.dataset.resume);
      return;
    }
    const blocks = article.querySelectorAll("h1, [data-standfirst], [data-listen-text] :is(p, h2, h3)");
    pieces = [...blocks].flatMap((block) => cutSentences(block.textContent ?? "").map((text) => ({ text, block })));
    label(pressed.dataset.pause);
    speak();
  };
}
