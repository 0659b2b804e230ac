import { type ReactNode, useId } from "react";

type Control = { id: string; "aria-invalid": boolean; "aria-describedby": string | undefined };

type Props = { label: string; error: string | undefined; children: (control: Control) => ReactNode };

/** A control with its label, and what the server says of it. */
export function Field({ label, error, children }: Props) {
  const id = useId();
  const errorId = `${id}-error`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, "aria-invalid": error !== undefined, "aria-describedby": error ? errorId : undefined })}
      {error && (
        <p className="error" id={errorId}>
          {error}
        </p>
      )}
    </div>
  );
}
