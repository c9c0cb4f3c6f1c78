import type { RecordTexts } from '../../record-texts';

export const tows = {
  one: 'Strategieoption',
  many: 'Strategieoptionen',
  add: 'Neue Option',
  empty: 'Noch keine Option – welche Stärke passt zu welcher Chance?',
  untitled: 'Option ohne Text',
  why: 'Eine Liste von Stärken ist noch keine Strategie. Erst wenn sich Inneres und Äußeres begegnen, entsteht ein Schritt, den man wählen oder begründet lassen kann.',
  example:
    'Sägewerk: Die Restholzkisten und der neue Werkraum der Schule ergeben zusammen eine Idee. Sägewerkerin Birgit Lohmann wählt sie; die Messe lässt sie fallen.',
  fields: {
    text: { label: 'Option', question: 'Was folgt aus beidem?' },
    kind: {
      label: 'Verbindung',
      question: 'Welche zwei Felder treffen sich?',
      options: {
        SO: 'Stärke nutzt Chance',
        WO: 'Chance heilt Schwäche',
        ST: 'Stärke hält Risiko ab',
        WT: 'Schwäche und Risiko meiden',
      },
    },
    items: { label: 'Aussagen', question: 'Aus welchen Aussagen folgt das?' },
    chosen: { label: 'Gewählt', question: 'Wollen wir das tun?' },
    reason: { label: 'Grund', question: 'Warum ja oder nein?' },
  },
} satisfies RecordTexts<'tows'>;
