import { ListFilter } from "lucide-react";
import type { ReactNode } from "react";
import { buttonClass } from "#components/ui/button.tsx";

type FilterFoldProps = {
  /** What the button that unfolds is called. */
  label: string;
  legend: string;
  isOpen: boolean;
  children: ReactNode;
};

/** The filters of a form that searches. On a phone they fold away, without a script. */
export function FilterFold({ label, legend, isOpen, children }: FilterFoldProps) {
  return (
    <>
      <input type="checkbox" id="bo-loc" defaultChecked={isOpen} className="peer sr-only sm:hidden" />
      <label
        htmlFor="bo-loc"
        className={`${buttonClass({ icon: true })} cursor-pointer peer-checked:border-accent peer-checked:bg-accent-wash peer-checked:text-accent peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus sm:hidden`}
      >
        <ListFilter aria-hidden="true" />
        <span className="sr-only">{label}</span>
      </label>
      <fieldset className="hidden w-full grid-cols-2 items-center gap-1.5 max-sm:peer-checked:grid sm:flex sm:w-auto sm:flex-wrap">
        <legend className="sr-only">{legend}</legend>
        {children}
      </fieldset>
    </>
  );
}
