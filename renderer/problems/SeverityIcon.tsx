import type { Severity } from '../../shared/finding.ts';

const shapes: Readonly<Record<Severity, string>> = {
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13z',
  warning: 'M8 1.6 15 14H1z',
  info: 'M8 1.2 14.8 8 8 14.8 1.2 8z',
};

/** A shape of its own for each severity, as in the editor's gutter, so that colour is not all that tells. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return (
    <svg className="severity-icon" data-severity={severity} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[severity]} />
    </svg>
  );
}
