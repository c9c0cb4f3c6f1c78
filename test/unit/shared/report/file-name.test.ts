import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFileName, ownFileName } from '../../../../shared/report/file-name';
import { slug } from '../../../../shared/support/slug';

const parts = {
  client: 'Bäckerei Kornblum',
  title: 'Social-Media-Strategie',
  version: '1.2',
  date: '2026-03-01',
  language: 'de',
  format: 'docx',
} as const;

describe('name of a document', () => {
  it.each([
    [{}, 'Bäckerei-Kornblum_Social-Media-Strategie_v1.2_2026-03-01_de.docx'],
    [{ client: '' }, 'Social-Media-Strategie_v1.2_2026-03-01_de.docx'],
    [{ version: '', format: 'md' }, 'Bäckerei-Kornblum_Social-Media-Strategie_2026-03-01_de.md'],
    [{ version: 'v2', language: 'en' }, 'Bäckerei-Kornblum_Social-Media-Strategie_v2_2026-03-01_en.docx'],
    [{ client: '../../etc/passwd' }, 'etc-passwd_Social-Media-Strategie_v1.2_2026-03-01_de.docx'],
    [{ client: 'NUL' }, 'NUL_Social-Media-Strategie_v1.2_2026-03-01_de.docx'],
    [{ client: 'Kornblum: "Brot" <neu>' }, 'Kornblum-Brot-neu_Social-Media-Strategie_v1.2_2026-03-01_de.docx'],
  ] as const)('%j', (change, expected) => {
    expect(documentFileName({ ...parts, ...change })).toBe(expected);
  });

  it('is allowed on every system and ends in the format, whatever the client is called', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        (client, version) => {
          const name = documentFileName({ ...parts, client, version });
          expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[.\s]/u);
          expect(name.length).toBeLessThanOrEqual(126);
          expect(name.endsWith('_2026-03-01_de.docx')).toBe(true);
        },
      ),
    );
  });
});

describe("a name of one's own", () => {
  it.each([
    ['Plan für Anna', 'Plan für Anna.docx'],
    ['Plan.docx', 'Plan.docx'],
    ['Plan v1.2', 'Plan v1.2.docx'],
    ['Plan: "neu"?', 'Plan neu.docx'],
    ['../Plan', 'Plan.docx'],
    ['con', '_con.docx'],
    ['', null],
    ['  ', null],
    ['???', null],
    ['.docx', null],
  ])('%j becomes %j', (typed, expected) => {
    expect(ownFileName(typed, 'docx')).toBe(expected);
  });
});

describe('names that Windows keeps for devices', () => {
  const numbered = ['COM', 'LPT'].flatMap((device) => [...'0123456789¹²³'].map((digit) => device + digit));
  const devices = ['CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$', ...numbered];
  const variants = devices.flatMap((device) => [
    device,
    device.toLowerCase(),
    `${device}.txt`,
    `${device}.tar.gz`,
    ` ${device}`,
    `${device} `,
    `${device}.`,
    `${device}. .`,
    `${device}/`,
    `:${device}`,
    `${device}\u0000`,
    `\u202E${device}`,
    `${device} .txt`,
  ]);

  it('never come out as such a name', () => {
    expect(variants.length).toBeGreaterThanOrEqual(400);
    const kept = variants.filter((name) => devices.includes(slug(name).split('.')[0]?.trimEnd().toUpperCase() ?? ''));
    expect(kept).toEqual([]);
  });
});
