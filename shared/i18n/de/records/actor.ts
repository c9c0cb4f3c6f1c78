import type { RecordTexts } from '../../record-texts';

export const actor = {
  one: 'Akteur',
  many: 'Akteure',
  add: 'Neuer Akteur',
  empty: 'Noch niemand Einzelnes – auf wessen Stimme hören die Menschen, um die es euch geht?',
  untitled: 'Akteur ohne Namen',
  why: 'Hinter jeder Gruppe stehen einzelne Stimmen, denen andere vertrauen. Wer sie kennt und achtet, bevor er etwas von ihnen möchte, gewinnt Partner und nicht bloß Reichweite.',
  example:
    'Weingut: Die Wanderführerin Beate Kolb schreibt über alte Rebterrassen. Winzer Leo Arnold hat zwei ihrer Touren mitgemacht, ehe er sie zum ersten Mal ansprach.',
  fields: {
    name: {
      label: 'Person oder Organisation',
      question: 'Wer genau?',
      invite: 'Bleibt im Team, solange du es nicht anders entscheidest.',
    },
    kind: {
      label: 'Art',
      question: 'In welcher Rolle begegnet sie uns?',
      options: {
        influencer: 'Influencer',
        blogger: 'Blog',
        journalist: 'Journalismus',
        stakeholder: 'Stakeholder',
        association: 'Verband',
        club: 'Verein',
        authority: 'Behörde',
        customer_voice: 'Stimme aus der Kundschaft',
        partner: 'Partner',
        employee_voice: 'Stimme aus dem Team',
        competitor: 'Mitbewerber',
      },
    },
    topics: { label: 'Themen', question: 'Worüber spricht sie?' },
    attitude: {
      label: 'Haltung zu uns',
      question: 'Wie steht sie zu uns?',
      options: {
        opposed: 'lehnt uns ab',
        sceptical: 'skeptisch',
        neutral: 'neutral',
        friendly: 'wohlwollend',
        friend: 'befreundet',
        unknown: 'unbekannt',
      },
    },
    contact: {
      label: 'Stand des Kontakts',
      question: 'Wie weit ist der Kontakt?',
      options: {
        none: 'noch keiner',
        listening: 'wir hören zu',
        followed: 'wir folgen',
        first_contact: 'erster Kontakt',
        exchange: 'im Austausch',
        cooperation: 'Zusammenarbeit',
        ended: 'beendet',
      },
    },
    contactPerson: { label: 'Kontakt hält', question: 'Wer von uns hält den Kontakt?' },
    groups: { label: 'Spricht zu', question: 'Wen erreicht sie?' },
    channels: {
      label: 'Kanäle',
      question: 'Wo ist sie aktiv?',
      add: 'Kanal hinzufügen',
      entry: {
        channel: { label: 'Kanal' },
        handle: { label: 'Name oder Adresse dort' },
        reach: { label: 'Reichweite' },
        seen: { label: 'Zuletzt gesehen am' },
      },
    },
    style: { label: 'Stil', question: 'Wie spricht sie?', invite: 'Was ist ihr wichtig, was würde sie nie sagen?' },
    fit: { label: 'Passung', question: 'Passt sie zu unseren Werten?' },
    fitText: { label: 'Passung in Worten', question: 'Woran merken wir, dass es passt oder nicht?' },
    exchange: {
      label: 'Was beide davon haben',
      question: 'Was hat sie davon?',
      invite: 'Beginne mit dem, was für sie dabei ist.',
    },
    disclosure: {
      label: 'Kennzeichnung',
      question: 'Muss Werbung gekennzeichnet werden?',
      options: { no: 'nein', ad: 'als Werbung kennzeichnen', unclear: 'noch unklar' },
    },
  },
} satisfies RecordTexts<'actor'>;
