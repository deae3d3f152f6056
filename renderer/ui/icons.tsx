/** The workbench's own signs, drawn on a grid of 16. They are decoration: the control around one carries its name. */
const paths = {
  // An auditor's tick: the stroke that says "tied out", crossed once by its second look.
  tick: 'M2.5 9.2 6 12.8 13.5 3.2M8.6 6.2l3.6 2.6',
  close: 'm4.5 4.5 7 7m0-7-7 7',
  plus: 'M8 3.5v9M3.5 8h9',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.8h-2.8',
  search: 'M7 2.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8zM10.2 10.2l3.4 3.4',
  library: 'M2.5 3.5h11v9h-11zM6 3.5v9',
  problems: 'M2.5 3.5h11v9h-11zM2.5 9.5h11',
  split: 'M2.5 3.5h11v9h-11zM8 3.5v9',
  editor: 'M10.8 3.2l2 2L5.6 12.4l-2.8.8.8-2.8z',
  preview:
    'M1.8 8C3.3 5.2 5.5 3.8 8 3.8s4.7 1.4 6.2 4.2c-1.5 2.8-3.7 4.2-6.2 4.2S3.3 10.8 1.8 8zM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
  palette: 'M2.5 4.5 6 8l-3.5 3.5M8 12h5.5',
  settings:
    'M2.5 5h6M12 5h1.5M8.5 5a1.75 1.75 0 1 0 3.5 0 1.75 1.75 0 0 0-3.5 0M2.5 11H4M7.5 11h6M4 11a1.75 1.75 0 1 0 3.5 0A1.75 1.75 0 0 0 4 11',
  error: 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2zM5.8 5.8l4.4 4.4m0-4.4-4.4 4.4',
  warning: 'M8 2.5 14 13H2zM8 6.5v3M8 11.2v.2',
  info: 'M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2zM8 7.2v3.6M8 5v.2',
  history: 'M3.2 5.2a5.6 5.6 0 1 1-.8 3.4M2.6 2.6v3h3M8 5v3.2l2.2 1.4',
  export: 'M8 9.8V2.6M5.2 5.2 8 2.4l2.8 2.8M3 8.5v4.7h10V8.5',
  folder: 'M2 4.2h4.2l1.4 1.6H14v7H2z',
  comment: 'M2.5 3.5h11v7.5H8l-3 2.5V11H2.5z',
  lock: 'M4 7.5h8v5.5H4zM5.5 7.5V5.6a2.5 2.5 0 0 1 5 0v1.9',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg className={`icon ${className}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
