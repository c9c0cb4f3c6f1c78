import type { RecordTexts } from '../../record-texts';

export const format = {
  one: 'Format',
  many: 'Formate und Serien',
  add: 'Neues Format',
  empty: 'Noch kein Format – was könntet ihr wieder und wieder tun, ohne dass es langweilt?',
  untitled: 'Format ohne Titel',
  why: 'Eine Form, die wiederkehrt, spart Kraft und schafft Vorfreude. Sie gelingt, wenn der Aufwand ehrlich geschätzt ist und sie mehr gibt, als sie verlangt.',
  example:
    'Heimatmuseum: In „Was ist das?“ hält Leiterin Gesa Truhart ein rätselhaftes Gerät in die Kamera. Die Antwort wissen meist die Älteren im Dorf.',
  fields: {
    title: { label: 'Format', question: 'Welche Form kehrt wieder?' },
    pillar: { label: 'Themensäule', question: 'Zu welchem Thema gehört es?' },
    giving: {
      label: 'Geben oder bitten',
      question: 'Gibt es oder bittet es?',
      options: { gives: 'gibt', mixed: 'beides', asks: 'bittet' },
    },
    channels: { label: 'Kanäle', question: 'Wo erscheint es?' },
    rhythm: { label: 'Rhythmus', question: 'In welchem Takt kehrt es wieder?' },
    effort: { label: 'Aufwand in Stunden', question: 'Wie viele Stunden kostet eine Folge?' },
  },
} satisfies RecordTexts<'format'>;
