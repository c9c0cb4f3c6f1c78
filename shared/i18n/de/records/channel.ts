import type { RecordTexts } from '../../record-texts';

export const channel = {
  one: 'Kanal',
  many: 'Kanäle',
  add: 'Neuer Kanal',
  empty: 'Noch kein Ort – wo hast du Menschen zuletzt über euer Thema reden hören?',
  untitled: 'Kanal ohne Namen',
  why: 'Jeder Ort hat einen eigenen Charakter, und von außen findet niemand den richtigen Ton. Kein Kanal steht über dem anderen: Es zählt, wo die Menschen sind, nicht, was uns gefällt.',
  example:
    'Imkerei: Jonas Weiß liest im Fachforum lange nur mit. Er merkt, dass eine Frage ohne Foto der Wabe dort als unhöflich gilt.',
  fields: {
    name: {
      label: 'Kanal oder Ort',
      question: 'Wo reden die Menschen?',
      invite: 'Ein Netzwerk, ein Forum, der Stammtisch – jeder Ort zählt.',
    },
    kind: {
      label: 'Art',
      question: 'Was für ein Ort ist das?',
      options: {
        network: 'soziales Netzwerk',
        messenger: 'Messenger',
        video: 'Video',
        community: 'Forum oder Gemeinschaft',
        review: 'Bewertungsportal',
        owned: 'eigener Ort',
        audio: 'Audio',
        press: 'Presse',
        offline: 'vor Ort',
      },
    },
    character: {
      label: 'Charakter',
      question: 'Welchen eigenen Charakter hat der Ort?',
      invite: 'Wäre er ein Raum: Wie fühlt es sich an, ihn zu betreten?',
    },
    culture: {
      label: 'Kultur',
      question: 'Was ist hier üblich, was gilt als peinlich?',
      invite: 'Werte, Humor, Insiderwörter, Streitpunkte, kleine Rituale.',
    },
    etiquette: {
      label: 'Etikette',
      question: 'Welche Regeln gelten, geschrieben oder nicht?',
      invite: 'Lies eine Weile mit: Wofür gibt es Dank, wofür Spott?',
      add: 'Regel hinzufügen',
      entry: {
        do: { label: 'Das tut man hier' },
        text: { label: 'Regel' },
        evidence: {
          label: 'Beleg',
          options: {
            observed: 'beobachtet',
            told: 'erzählt',
            assumed: 'angenommen',
          },
        },
      },
    },
    tone: {
      label: 'Tonfall',
      question: 'Wie klingt ein guter Beitrag?',
      options: {
        formal: 'förmlich',
        informal: 'locker',
        du: 'per Du',
        sie: 'per Sie',
        humorous: 'humorvoll',
        factual: 'sachlich',
        emotional: 'gefühlvoll',
        expert: 'fachkundig',
        visual: 'bildhaft',
        ironic: 'ironisch',
      },
    },
    toneText: {
      label: 'Tonfall in Worten',
      question: 'Wie würdest du diesen Klang jemandem beschreiben?',
    },
    decision: {
      label: 'Entscheidung',
      question: 'Was tun wir hier?',
      options: {
        listen_only: 'nur zuhören',
        take_part: 'mitreden',
        own_presence: 'eigener Auftritt',
        pause: 'pausieren',
        leave: 'uns verabschieden',
        no: 'nicht hingehen',
      },
    },
    decisionReason: {
      label: 'Begründung aus den Menschen',
      question: 'Warum ist das gut für die Menschen dort?',
      invite: 'Für wen – nicht: weil wir den Kanal mögen. Auch ein Nein braucht einen Grund.',
    },
    decisionGroups: {
      label: 'Für wen',
      question: 'Für welche Gruppen entscheiden wir so?',
    },
    placeDetail: {
      label: 'Unterorte',
      question: 'Welche Gruppe, welcher Hashtag?',
    },
    formats: {
      label: 'Formate',
      question: 'Was teilen die Menschen hier?',
      options: {
        text: 'Text',
        image: 'Bild',
        carousel: 'Bilderfolge',
        short_video: 'kurzes Video',
        long_video: 'langes Video',
        live: 'Live-Übertragung',
        story: 'Story',
        audio: 'Audio',
        poll: 'Umfrage',
        comment: 'Kommentar',
        article: 'Artikel',
        event: 'Veranstaltung',
      },
    },
    rhythm: {
      label: 'Rhythmus',
      question: 'Wann ist hier Leben?',
      invite: 'Nur, was ihr an diesem Ort selbst beobachtet habt.',
    },
    companiesHere: {
      label: 'Wie Organisationen auftreten',
      question: 'Wie werden Organisationen aufgenommen?',
    },
  },
} satisfies RecordTexts<'channel'>;
