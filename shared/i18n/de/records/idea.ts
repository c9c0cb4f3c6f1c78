import type { RecordTexts } from '../../record-texts';

export const idea = {
  one: 'Leitidee',
  many: 'Leitideen',
  add: 'Neue Variante',
  empty: 'Noch keine Leitidee – schreib drei Varianten auf, auch eine verrückte.',
  untitled: 'Leitidee ohne Titel',
  why: 'Die Leitidee hält alles zusammen. Sie lässt sich nicht ausrechnen: Es braucht Einfühlung, Mut, Verstand und Vorstellungskraft – und Menschen, die gern daran glauben.',
  example:
    'Tierarztpraxis: „Keiner wartet allein.“ Dr. Paul Engel hatte gehört, dass Halter das Sitzen im Wartezimmer schlimmer finden als die Behandlung.',
  fields: {
    title: {
      label: 'Leitidee',
      question: 'Welcher Gedanke trägt alles?',
      invite: 'Höchstens acht Wörter, die jemand weitererzählen möchte.',
    },
    story: {
      label: 'Erzählung',
      question: 'Welche Geschichte erzählen wir?',
      invite: 'Wer sehnt sich wonach, was steht im Weg, und was geschieht durch euch?',
    },
    state: {
      label: 'Stand',
      question: 'Wie weit ist diese Variante?',
      options: {
        draft: 'Entwurf',
        shortlisted: 'in der engeren Wahl',
        chosen: 'gewählt',
        dropped: 'verworfen',
      },
    },
    stateReason: {
      label: 'Grund',
      question: 'Warum diese – oder warum nicht?',
    },
    roots: {
      label: 'Wurzeln',
      question: 'Woraus erwächst sie?',
      parts: {
        needs: { label: 'Bedürfnisse' },
        values: { label: 'Mehrwerte' },
        usp: { label: 'Alleinstellung' },
        options: { label: 'Strategieoptionen' },
      },
    },
    symbol: { label: 'Bild, Motiv', question: 'Welches Bild steht dafür?' },
    symbolImage: { label: 'Bild als Datei', question: 'Gibt es das Bild schon?', invite: 'PNG oder JPEG' },
    scores: {
      label: 'Prüfung',
      question: 'Begeistert sie die richtigen Menschen?',
      invite: 'Jeder urteilt für sich, danach redet ihr darüber.',
      add: 'Urteil hinzufügen',
      entry: {
        person: { label: 'Person' },
        empathy: { label: 'Empathie' },
        courage: { label: 'Mut' },
        reason: { label: 'Verstand' },
        vision: { label: 'Visionsstärke' },
        enthusiasm: { label: 'Begeistert' },
      },
    },
    carries: {
      label: 'Trägt sie?',
      question: 'Welches Beispiel gibt es je Gruppe und Phase?',
      invite: 'Ein kleines Beispiel je Feld zeigt, ob der Gedanke überall trägt.',
    },
  },
} satisfies RecordTexts<'idea'>;
