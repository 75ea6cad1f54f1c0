import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Photo } from "#components/story/photo.tsx";
import { Button } from "#components/ui/button.tsx";
import { controlClass } from "#components/ui/field.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import type { Picture } from "#domain/media/picture.ts";

type FocalPointProps = {
  picture: Picture;
  /** In percent of width and height, as the form has them. */
  x: string;
  y: string;
  readOnly: boolean;
};

const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const CROPS = [
  { ratio: "16:9", shape: "aspect-video", name: "article" },
  { ratio: "3:2", shape: "aspect-[3/2]", name: "lists" },
  { ratio: "4:3", shape: "aspect-[4/3]", name: "front" },
  { ratio: "1:1", shape: "aspect-square", name: "small" },
] as const;

/** The point that every crop keeps: set by a press on the picture, by arrow keys or as numbers, and all crops follow. */
export function FocalPoint({ picture, x, y, readOnly }: FocalPointProps) {
  const t = useTranslations("library");
  const box = useRef<HTMLDivElement>(null);
  const [point, setPoint] = useState({ x: within(Number(x)), y: within(Number(y)) });
  const seen = { ...picture, focalX: point.x / 100, focalY: point.y / 100 };

  function press(event: PointerEvent): void {
    const area = box.current?.getBoundingClientRect();
    if (readOnly || !area || (event.type === "pointermove" && event.buttons === 0)) return;
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    setPoint({
      x: within(((event.clientX - area.left) / area.width) * 100),
      y: within(((event.clientY - area.top) / area.height) * 100),
    });
  }

  function move(event: KeyboardEvent): void {
    const step = ARROWS[event.key];
    if (readOnly || !step || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const far = event.shiftKey ? 10 : 1;
    setPoint({ x: within(point.x + step[0] * far), y: within(point.y + step[1] * far) });
  }

  return (
    <fieldset className="grid gap-3">
      <legend className="sr-only">{t("focal")}</legend>
      <div className="flex flex-wrap gap-4">
        <div
          ref={box}
          className="relative w-fit min-w-0 cursor-crosshair touch-none self-start overflow-hidden rounded-md bg-sunken"
          onPointerDown={press}
          onPointerMove={press}
        >
          <Photo
            picture={seen}
            sizes="(min-width: 64rem) 420px, 92vw"
            className="pointer-events-none block h-auto max-h-80 w-auto max-w-full"
          />
          <button
            type="button"
            disabled={readOnly}
            aria-label={t("focalAt", { x: point.x, y: point.y })}
            aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown"
            onKeyDown={move}
            className="absolute size-9 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-white shadow-[0_0_0_2px_#000a,inset_0_0_0_2px_#000a] outline-offset-4"
            style={{ left: `${point.x}%`, top: `${point.y}%` }}
          >
            <span className="mx-auto block size-2 rounded-full bg-white shadow-[0_0_0_2px_#000a]" />
          </button>
        </div>
        <div className="min-w-44 flex-1 text-sm">
          <p className="font-[650]">{t("focal")}</p>
          <p className="mt-1 text-ink-2">
            {t("focalHow")}{" "}
            <span className="pointer-coarse:hidden max-sm:hidden">
              {t("focalKeys")} <Kbd>←</Kbd> <Kbd>↑</Kbd> <Kbd>↓</Kbd> <Kbd>→</Kbd>; <Kbd>⇧</Kbd> {t("focalFar")}
            </span>
          </p>
          <div className="mt-2 flex flex-wrap items-end gap-2">
            {(["x", "y"] as const).map((axis) => (
              <label key={axis} className="grid gap-0.5 text-xs font-semibold text-ink-2">
                {t(axis === "x" ? "focalX" : "focalY")}
                <input
                  type="number"
                  name={axis === "x" ? "focalX" : "focalY"}
                  min={0}
                  max={100}
                  value={point[axis]}
                  readOnly={readOnly}
                  onChange={({ target }) => setPoint({ ...point, [axis]: within(Number(target.value)) })}
                  className={`${controlClass} w-20!`}
                />
              </label>
            ))}
            {readOnly ? null : (
              <Button size="small" onClick={() => setPoint({ x: 50, y: 50 })}>
                {t("focalReset")}
              </Button>
            )}
          </div>
        </div>
      </div>
      <ul aria-label={t("crops")} className="grid grid-cols-4 items-end gap-2 text-xs">
        {CROPS.map(({ ratio, shape, name }) => (
          <li key={ratio}>
            <Photo
              picture={seen}
              decorative
              sizes="(min-width: 64rem) 150px, 24vw"
              className={`w-full rounded-sm bg-sunken object-cover ${shape}`}
            />
            <p className="mt-1 font-[650]">{ratio}</p>
            <p className="text-ink-2">{t(`crop.${name}`)}</p>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function within(percent: number): number {
  return Math.round(Math.min(100, Math.max(0, Number.isFinite(percent) ? percent : 50)));
}
