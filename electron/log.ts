type LogLevel = 'error' | 'warning' | 'info';

/** Writes one entry of the host's log. Entries never hold an article's text. */
export type Log = (level: LogLevel, message: string) => void;
