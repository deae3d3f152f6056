import { z } from 'zod';
import { type Calls, DocumentId, Text } from './basics.ts';

export const exportFormats = ['html', 'pdf', 'docx', 'blog', 'txt', 'text-form', 'markdown'] as const;
export const ExportFormat = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof ExportFormat>;

const missing = z.array(z.string());

/** An article as others read it. */
export const exportCalls = {
  /**
   * Exports the text as it stands in the editor. A desktop host asks where and writes the file (`saved`); a
   * browser host returns it (`download`); `cancelled`: the user changed their mind. `missing` names the pictures that
   * are not in it.
   */
  'document.export': {
    args: z.object({ id: DocumentId, text: Text, format: ExportFormat }),
    result: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('saved'), path: z.string(), missing }),
      z.object({
        outcome: z.literal('download'),
        name: z.string(),
        mediaType: z.string(),
        base64: z.string(),
        missing,
      }),
      z.object({ outcome: z.literal('cancelled') }),
    ]),
  },
  /** The text as it stands in the editor as what a rich clipboard holds. `pictures`: as `missing`. */
  'document.forClipboard': {
    args: z.object({ id: DocumentId, text: Text }),
    result: z.object({ html: z.string(), text: z.string(), pictures: missing }),
  },
} as const satisfies Calls;
