// A page that was in sight so long was read, not passed by.
const LOOKS = 6;
const LOOK_MS = 500;

/** Tells the paper once a session that an article was read. Programs are no readers. */
export function countView(id: string): void {
  if (navigator.webdriver) return;
  let looks = 0;
  const timer = setInterval(() => {
    // A page that is being made ahead of time is hidden too.
    if (document.hidden || ++looks < LOOKS) return;
    clearInterval(timer);
    try {
      if (sessionStorage.getItem(id)) return;
      sessionStorage.setItem(id, "1");
      navigator.sendBeacon("/luot-xem", id);
    } catch {
      // Where nothing can be kept, it could be counted twice: better not at all.
    }
  }, LOOK_MS);
}
