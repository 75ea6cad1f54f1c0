import { CircleAlert, CircleCheck, Info, OctagonX, TriangleAlert } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";

const TONES = {
  bad: { Icon: CircleAlert, look: "bg-bad-wash text-bad" },
  blocked: { Icon: OctagonX, look: "bg-bad-wash text-bad" },
  warn: { Icon: TriangleAlert, look: "bg-warn-wash text-warn" },
  ok: { Icon: CircleCheck, look: "bg-ok-wash text-ok" },
  info: { Icon: Info, look: "bg-info-wash text-info" },
  accent: { Icon: Info, look: "bg-accent-wash text-accent" },
} as const;

type AlertProps = Omit<ComponentProps<"div">, "title"> & {
  tone: keyof typeof TONES;
  title?: ReactNode;
  children?: ReactNode;
};

/** A message in the page. Give it `role="alert"` when it answers an act, `role="status"` when it may wait. */
export function Alert({ tone, title, children, className = "", ...rest }: AlertProps) {
  const { Icon, look } = TONES[tone];
  return (
    <div className={`flex items-start gap-2 rounded-md px-3 py-[9px] text-sm ${look} ${className}`} {...rest}>
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
      </div>
    </div>
  );
}
