import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../../electron/export/find-chromium.ts';
import { printPdf } from '../../../electron/export/print-pdf.ts';

const profiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith('tickmark-pdf-'));

describe('printing to PDF', () => {
  it.skipIf(findChromium() === null)(
    'gives a tagged A4 page with its title, and leaves nothing behind',
    async () => {
      const before = profiles();
      const pdf = Buffer.from(
        await printPdf('<!doctype html><html lang="en"><title>Outlook</title><p>Text</p></html>'),
      );
      const text = pdf.toString('latin1');
      expect(text).toMatch(/^%PDF-1\.\d/);
      expect(text).toMatch(/\/MediaBox \[0 0 595\.\d+ 841\.\d+\]/);
      expect(text).toContain('/Title (Outlook)');
      expect(text).toContain('/StructTreeRoot');
      expect(profiles()).toEqual(before);
    },
  );

  it('without a browser is refused', async () => {
    await expect(printPdf('', null)).rejects.toMatchObject({ key: 'error.export.noPdf' });
  });

  it.skipIf(process.platform === 'win32').each([
    ['ends at once', '/bin/false'],
    ['is not there', '/no/such/browser'],
  ])('with a browser that %s fails with a reason', async (_what, program) => {
    await expect(printPdf('', program)).rejects.toMatchObject({
      key: 'error.export.failed',
      data: { reason: expect.stringMatching(/./) },
    });
  });
});
