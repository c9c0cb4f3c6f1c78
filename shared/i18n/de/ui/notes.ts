import { evidenceSentence } from '../evidence';

/** Quiet notes beside questions: what the plan itself knows about them. */
export const notes = {
  evidence: evidenceSentence,
  hearing: {
    heard: 'gehört',
    unheard: 'noch ungehört',
    nobody: 'noch für niemanden',
    missing: (group: string, observations: number, minObservations: number, places: number, minPlaces: number) =>
      `${group}: ${observations} von ${minObservations} Beobachtungen, ${places} von ${minPlaces} Orten`,
    more: (n: number) => (n === 1 ? 'und eine weitere Gruppe' : `und ${n} weitere Gruppen`),
    unheardNote: 'Das Ziel darf stehen bleiben. Was die Menschen dazu sagen, fehlt noch:',
    heardNote: 'Die Menschen, um die es geht, sind gehört.',
    toObservations: 'Beobachtung festhalten',
  },
  rhythm: {
    questions: [
      'Wann haben wir hier selbst Leben gesehen?',
      'Was gelingt auch in einer vollen Woche noch mit Freude?',
      'Woran merken die Menschen dort, dass es ihnen zu viel oder zu wenig wird?',
    ],
    observed: 'In diesem Projekt beobachtet',
    nothing: 'In diesem Projekt ist dazu noch nichts beobachtet.',
    noChannel: 'Sobald ein Kanal genannt ist, steht hier, was dort beobachtet wurde.',
    more: (n: number) => (n === 1 ? 'und eine weitere Beobachtung' : `und ${n} weitere Beobachtungen`),
  },
  respect: {
    hint: (found: string, instead: string) =>
      `Würden Menschen „${found}“ gern über sich lesen? Es ginge auch so: ${instead}.`,
  },
  liking: {
    before: 'Notiert, bevor die erste Beobachtung festgehalten war.',
    after:
      'Diese Person kam erst nach der ersten Beobachtung in den Plan. Die Vorliebe zählt trotzdem, nur ist sie vom Gehörten nicht mehr zu trennen.',
    unknown:
      'Seit der ersten Beobachtung wurde hier etwas geändert. Ob die Vorliebe schon vorher dastand, lässt sich nicht mehr sagen.',
    invite: 'Noch hat niemand zugehört: ein guter Augenblick, um Vorlieben auszusprechen.',
  },
  balance: {
    unknown: 'Noch nicht zu vergleichen: Es fehlt, wo die Menschen sind oder wohin die Stunden gehen.',
    scales: (presence: string, effort: string) => `Menschen hier: ${presence} %. Aufwand hier: ${effort} %.`,
    all: 'Alle Kanäle nebeneinander',
  },
} as const;
