import { type ComponentProps, type ReactNode, useId } from "react";

/** The look of every control one types or chooses in; `aria-invalid` reddens its edge. */
export const controlClass =
  "block w-full min-h-(--control) rounded-md border border-line-strong bg-surface px-2.5 py-1 text-sm text-ink " +
  "placeholder:text-ink-3 aria-invalid:border-bad disabled:border-line disabled:bg-sunken disabled:text-ink-3 " +
  // Below 16 px an iPhone zooms in on focus and stays there.
  "pointer-coarse:text-[1rem]";

type Around = {
  label: ReactNode;
  /** What helps while typing; stays when an error joins it. */
  hint?: ReactNode;
  error?: ReactNode;
  /** To the right of the label: a count, a link. */
  aside?: ReactNode;
};

/** A label, a control, its hint and its error, tied together by ids. `children` gets what the control must carry. */
export function Field({
  id: given,
  label,
  hint,
  error,
  aside,
  children,
}: Around & {
  id?: string;
  children: (control: {
    id: string;
    "aria-describedby": string | undefined;
    "aria-invalid": true | undefined;
  }) => ReactNode;
}) {
  const made = useId();
  const id = given ?? made;
  const described = [error ? `${id}-error` : "", hint ? `${id}-hint` : ""].filter(Boolean).join(" ");
  return (
    <div>
      <div className="mb-1 flex items-baseline gap-2 text-xs">
        <label htmlFor={id} className="font-semibold text-ink-2">
          {label}
        </label>
        {aside ? <span className="ml-auto text-ink-3">{aside}</span> : null}
      </div>
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-sm text-bad">
          {error}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-xs text-ink-3">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** A line of text with its label. */
export function TextField({
  id,
  label,
  hint,
  error,
  aside,
  className = "",
  ...input
}: Around & ComponentProps<"input">) {
  return (
    <Field id={id} label={label} hint={hint} error={error} aside={aside}>
      {(control) => <input {...control} {...input} className={`${controlClass} ${className}`} />}
    </Field>
  );
}

/** Several lines of text with their label. */
export function TextAreaField({
  id,
  label,
  hint,
  error,
  aside,
  className = "",
  ...input
}: Around & ComponentProps<"textarea">) {
  return (
    <Field id={id} label={label} hint={hint} error={error} aside={aside}>
      {(control) => (
        <textarea {...control} {...input} className={`${controlClass} resize-y leading-normal ${className}`} />
      )}
    </Field>
  );
}

/** A choice of one among few, with its label. */
export function SelectField({
  id,
  label,
  hint,
  error,
  aside,
  className = "",
  ...select
}: Around & ComponentProps<"select">) {
  return (
    <Field id={id} label={label} hint={hint} error={error} aside={aside}>
      {(control) => <select {...control} {...select} className={`${controlClass} ${className}`} />}
    </Field>
  );
}
