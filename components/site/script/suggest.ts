// A file of its own, fetched when somebody first goes to a search field: those who only read are not sent it.
type Item = { kind: string; text: string; path: string };
type Answer = { label: string; said: string; items: Item[] };

// Where suggest.css is: written in when this is bundled.
declare const STYLES: string;

// Whoever types on is not interrupted.
const REST_MS = 90;
const known = new Map<string, Answer>();

function give(element: Element, attributes: Record<string, string>): void {
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? "");
}

function make(tag: string, attributes: Record<string, string>): HTMLElement {
  const element = document.createElement(tag);
  give(element, attributes);
  return element;
}

/** Offers below a search field what may be meant, as soon as there are styles for it. */
export function offerSuggestions(field: HTMLInputElement): void {
  const { form, parentElement } = field;
  if (!form || !parentElement || field.hasAttribute("role")) return;
  give(field, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false" });
  const styles = make("link", { rel: "stylesheet", href: STYLES });
  styles.addEventListener("load", () => offer(field, form.action, parentElement));
  document.head.append(styles);
}

/** By mouse and by keyboard: the combobox pattern of ARIA. */
function offer(field: HTMLInputElement, action: string, place: Element): void {
  const list = make("div", { role: "listbox", id: `${field.id}-suggested` });
  const voice = make("span", { "aria-live": "polite" });
  let timer: ReturnType<typeof setTimeout>;
  let at = -1;

  function show(isOpen: boolean): void {
    list.hidden = !isOpen;
    field.setAttribute("aria-expanded", `${isOpen}`);
    if (!isOpen) move(-1);
  }

  function move(to: number): void {
    const options = [...list.children];
    options[at]?.setAttribute("aria-selected", "false");
    at = to;
    const option = options[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", option?.id ?? "");
  }

  async function ask(): Promise<void> {
    const typed = field.value;
    let answer = known.get(typed);
    if (!answer) {
      const given = await fetch(`${action}/goi-y?q=${encodeURIComponent(typed)}`).catch(() => null);
      if (!given?.ok) return;
      answer = (await given.json()) as Answer;
      known.set(typed, answer);
    }
    // Meanwhile something else may have been typed, or the field left.
    if (field.value !== typed || document.activeElement !== field) return;
    fill(answer);
  }

  function fill({ label, said, items }: Answer): void {
    at = -1;
    list.setAttribute("aria-label", label);
    list.replaceChildren(
      ...items.map(({ kind, text, path }, index) => {
        const option = make("a", { role: "option", id: `${list.id}-${index}`, href: path, tabindex: "-1" });
        option.setAttribute("aria-selected", "false");
        option.append(text);
        if (kind) option.append(" ", Object.assign(make("small", {}), { textContent: kind }));
        return option;
      }),
    );
    show(items.length > 0);
    voice.textContent = said;
  }

  function forget(): void {
    clearTimeout(timer);
    show(false);
    voice.textContent = "";
  }

  place.append(list, voice);
  field.setAttribute("aria-controls", list.id);
  show(false);

  function onInput(): void {
    clearTimeout(timer);
    if (field.value.trim().length > 1) timer = setTimeout(ask, REST_MS);
    else forget();
  }

  field.addEventListener("input", onInput);
  field.addEventListener("keydown", (event) => {
    const { length } = list.children;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // A word of Vietnamese is still being put together: the keys belong to the input method.
    if (event.isComposing || list.hidden) {
      if (step === 1 && !event.isComposing && field.value.trim().length > 1) void ask();
      return;
    }
    // One more place than there are options: the field itself.
    if (step) move(((at + 1 + step + length + 1) % (length + 1)) - 1);
    else if (event.key === "Enter" && at >= 0) (list.children[at] as HTMLElement).click();
    else if (event.key === "Escape") forget();
    else return;
    event.preventDefault();
  });
  field.addEventListener("blur", forget);
  // A press on a suggestion must not take the focus, or it would be gone before it is a click.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("mousedown", (event) => event.preventDefault());
  // What was typed while the styles came.
  onInput();
}
