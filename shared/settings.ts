import { z } from 'zod';
import { exportFormats } from './contract/export.ts';
import { longestPerson } from './review/event.ts';

/** Longest word that a dictionary of the writer's takes, in UTF-16 units, and how many. */
export const longestWord = 60;
export const mostWords = 5000;

const shape = {
  language: z.enum(['system', 'ko', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  view: z.enum(['split', 'editor', 'preview']),
  /** The editor's share of the split. */
  split: z.number().min(0.2).max(0.8),
  /** Width of the library list in CSS pixels. */
  libraryWidth: z.number().min(160).max(480),
  libraryShown: z.boolean(),
  librarySort: z.enum(['modified', 'title', 'status', 'problems', 'folder']),
  /** Height of the problems panel in CSS pixels. */
  problemsHeight: z.number().min(80).max(600),
  problemsShown: z.boolean(),
  /** What the panel below the text shows. */
  panel: z.enum(['problems', 'ledger', 'review']),
  /** Whether the editor's margin shows how the figures of a line stand. */
  figureMarks: z.boolean(),
  /** Editor font size in CSS pixels. */
  fontSize: z.number().int().min(11).max(28),
  autosave: z.boolean(),
  /** The form that an article was exported in last. */
  exportChoice: z.enum([...exportFormats, 'copy']),
  spellingKo: z.boolean(),
  spellingEn: z.boolean(),
  /** Words that the writer taught the spell checker. */
  dictionary: z.array(z.string().min(1).max(longestWord)).max(mostWords),
  /** Whose name stands by the writer's comments; empty until it was asked for. */
  reviewer: z.string().max(longestPerson),
};

/** The writer's own settings, kept by the host. */
export const Settings = z.object(shape);
export type Settings = z.infer<typeof Settings>;

/** Some of the settings, to be laid over the present ones. */
export const SettingsChange = Settings.partial();

export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  view: 'split',
  split: 0.5,
  libraryWidth: 260,
  libraryShown: true,
  librarySort: 'modified',
  problemsHeight: 216,
  problemsShown: true,
  panel: 'problems',
  figureMarks: true,
  fontSize: 15,
  autosave: true,
  exportChoice: 'html',
  // The Korean dictionary takes seconds to load and some 80 MB of memory; the English one is small.
  spellingKo: false,
  spellingEn: true,
  dictionary: [],
  reviewer: '',
};

/** Settings from a store that may be damaged, older or newer: each value that does not fit gets its default. */
export function mendSettings(stored: unknown): Settings {
  const values = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const kept = Object.entries(shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(values[key]);
    return parsed.success ? [[key, parsed.data]] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(kept) };
}
