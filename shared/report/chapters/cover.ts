import { documentTitle } from '../../i18n/records';
import type { FrameField } from '../../project/frame';
import type { Block, Picture } from '../blocks';
import type { Context } from '../context';
import { ofFrame, originText } from '../origin';

const from = (field: FrameField) => ({ from: originText(ofFrame(field)) });

/** The title page: what, for whom, from when to when, by whom, how far agreed. */
export function cover(c: Context): Block[] {
  const { frame, texts } = c;
  const t = texts.cover;
  const facts = [
    {
      label: t.period,
      value: frame.horizon ? t.fromTo(c.date(frame.horizon.start), c.date(frame.horizon.end)) : '',
      ...from('horizon'),
    },
    { label: t.version, value: versionNumber(c) },
    { label: t.date, value: c.date(c.today) },
    { label: t.author, value: authors(c).join(', ') },
    { label: t.status, value: c.option('frame', 'status', frame.status), ...from('status') },
    {
      label: c.internal ? t.clientConfidentiality : t.confidentiality,
      value: confidentiality(c),
      ...from('confidentiality'),
    },
    { label: t.contact, value: frame.branding.contact, ...from('branding') },
    { label: t.edition, value: c.internal ? t.internalEdition : '' },
  ].filter(({ value }) => value !== '');
  const logo = logoOf(c);
  return [
    {
      kind: 'cover',
      title: frame.title,
      subtitle: documentTitle(c.language, 'strategy'),
      client: frame.client.name,
      from: { title: originText(ofFrame('title')), client: originText(ofFrame('client')) },
      facts,
      ...(logo && { logo }),
      ...(frame.branding.legal.trim() !== '' && { legal: frame.branding.legal }),
    },
  ];
}

export function confidentiality(c: Context): string {
  return c.option('frame', 'confidentiality', c.frame.confidentiality);
}

export function versionNumber(c: Context): string {
  return c.options.version ?? c.project.versions.at(-1)?.number ?? '';
}

/** Who wrote the strategy; without an author those who are responsible for it. */
export function authors(c: Context): string[] {
  const people = c.list('person');
  const written = people.filter(({ planRole }) => planRole.includes('author'));
  const chosen = written.length > 0 ? written : people.filter(({ planRole }) => planRole.includes('responsible'));
  return chosen.map((person) => c.title('person', person));
}

export function logoOf(c: Context): Picture | null {
  const key = c.frame.branding.logo?.asset;
  const asset = key === undefined ? undefined : c.project.assets[key];
  return asset ? { ...asset, alt: c.texts.cover.logoAlt(c.frame.client.name) } : null;
}
