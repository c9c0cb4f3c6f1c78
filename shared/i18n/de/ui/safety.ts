import type { ReadOnlyReason } from '../../../ipc/safety';

type Holder = Extract<ReadOnlyReason, { kind: 'held' }>;

/** What is safe, what waits for a decision, and the ways out. */
export const safety = {
  again: 'Noch einmal speichern',
  elsewhere: 'Woanders speichern …',
  here: 'An derselben Stelle speichern',
  compare: 'Vergleichen',
  hide: 'Ausblenden',
  inDraft: (at: string) => `Alles Geschriebene ist im Entwurf sicher, Stand ${at}.`,
  notInDraft: 'Die letzten Änderungen sind noch nicht im Entwurf.',
  recovered: {
    title: 'Nicht gespeicherte Änderungen sind wieder da',
    text: (draft: string, file: string) =>
      `Leitfaden endete unerwartet. Hier steht der Entwurf von ${draft}, in der Datei der Stand von ${file}. Die Datei bleibt, wie sie ist, bis entschieden ist.`,
    fileUnknown: (draft: string) =>
      `Leitfaden endete unerwartet. Hier steht der Entwurf von ${draft}. Die Datei bleibt, wie sie ist, bis entschieden ist.`,
    missing: (draft: string) =>
      `Hier steht der Entwurf von ${draft}. Seine Datei ist nicht mehr da; gespeichert wird erst nach einer Entscheidung.`,
    letGo: 'Entwurf weglegen',
    keep: 'Entwurf behalten',
    discard: 'Stand der Datei nehmen',
    discardHint: 'Der Entwurf bleibt unter „Versionen“ erhalten.',
  },
  conflict: {
    title: (file: string) => `„${file}“ wurde an anderer Stelle geändert`,
    theirs: (at: string) => `In der Datei steht ein anderer Stand, gespeichert ${at}.`,
    ours: (at: string) => `In der Datei steht ein anderer Stand von diesem Rechner, gespeichert ${at}.`,
    unknown: 'In der Datei steht ein anderer Stand.',
    text: 'Nichts wurde überschrieben.',
    keepBoth: 'Beide behalten',
    keepBothHint: 'Der Stand hier kommt als eigene Datei daneben, und es geht darin weiter.',
    open: 'Stand der Datei öffnen',
    openHint: 'Der Stand hier bleibt unter „Versionen“ erhalten.',
  },
  damaged: {
    title: (file: string) => `„${file}“ ist beschädigt`,
    text: (at: string) =>
      `Hier steht die jüngste heile Fassung, vom Stand ${at}. Die beschädigte Datei bleibt unberührt, bis entschieden ist; danach liegt sie mit dem Zusatz „damaged“ daneben.`,
    keep: 'Mit dieser Fassung weiterarbeiten',
  },
  deleted: {
    title: (file: string) => `„${file}“ ist nicht mehr da`,
    text: 'Die Datei wurde gelöscht oder verschoben. Hier ist noch alles offen.',
  },
  notSaved: {
    title: (file: string, reason: string) => `„${file}“ ist nicht gespeichert: ${reason}`,
    resumes: 'Sobald es wieder geht, wird von selbst gespeichert.',
  },
  readOnly: {
    title: 'Nur zum Lesen geöffnet',
    file: 'Die Datei, der Ordner oder der Datenträger ist schreibgeschützt.',
    held: ({ user, host, here }: Holder, since: string) =>
      here
        ? `„${user}“ hat diese Datei auf diesem Rechner in einem anderen Leitfaden offen, seit ${since}.`
        : `„${user}“ hat diese Datei auf dem Rechner „${host}“ offen, seit ${since}.`,
    openCopy: 'Kopie öffnen',
    openCopyHint: 'Eine eigene Datei in der Bibliothek, an der sich sofort arbeiten lässt.',
    tryAgain: 'Noch einmal versuchen',
    still: 'Diese Datei lässt sich noch immer nur lesen.',
    free: 'Diese Datei lässt sich wieder bearbeiten.',
  },
  copies: {
    title: 'Daneben liegt eine zweite Fassung',
    text: (file: string) => `„${file}“ stammt vom Abgleich des Ordners mit einem anderen Gerät.`,
    open: 'Öffnen',
  },
  reloaded: (file: string) => `„${file}“ wurde an anderer Stelle geändert und ist neu geladen.`,
  history: 'Ein früherer Stand ließ sich nicht aufheben. Das Projekt selbst ist gespeichert.',
  backup: (reason: string) => `Die zweite Sicherung ging nicht: ${reason}. Das Projekt selbst ist nicht betroffen.`,
} as const;

/** Two states of a project side by side. */
export const compare = {
  title: 'Vergleich',
  back: 'Zurück',
  counted: (n: number) => (n === 1 ? '1 Unterschied' : `${n} Unterschiede`),
  same: 'Kein Unterschied: Beide Stände sagen dasselbe.',
  stations: 'Unterschiede je Station',
  wholeRecord: 'Ganzer Eintrag',
  openBecause: (reason: string) => (reason ? `bewusst offen: ${reason}` : 'bewusst offen'),
  nothing: 'leer',
  covered: 'Was gesagt wurde, bleibt verdeckt, bis genug Antworten da sind.',
  image: 'Bild',
  content: 'Inhalt',
  moved: 'anderer Platz in der Liste',
  /** Names of the sides. */
  file: 'In der Datei',
  draft: 'Im Entwurf',
  here: 'Hier',
  copy: 'In der zweiten Fassung',
  now: 'Jetzt',
  version: (at: string) => `Stand ${at}`,
  /** What became of a record between an earlier and a later state. */
  later: {
    added: 'neu',
    removed: 'entfernt',
    trashed: 'in den Papierkorb gelegt',
    restored: 'zurückgeholt',
    changed: 'geändert',
    moved: 'verschoben',
  },
  /** The same between two places, neither of which came first. */
  beside: {
    added: (_before: string, after: string) => `nur ${after}`,
    removed: (before: string, _after: string) => `nur ${before}`,
    trashed: (_before: string, after: string) => `${after} im Papierkorb`,
    restored: (before: string, _after: string) => `${before} im Papierkorb`,
    changed: () => 'verschieden',
    moved: () => 'an anderem Platz',
  },
} as const;

/** Earlier states of the project: kept by themselves, or named. */
export const versions = {
  title: 'Versionen',
  command: 'Versionen …',
  subtitle: 'Frühere Stände ansehen, vergleichen, zurückholen. Es geht dabei nie etwas verloren.',
  named: 'Benannte Versionen',
  namedHint: 'In der Datei selbst gespeichert: Wer sie bekommt, hat auch diese Stände.',
  noNamed: 'Noch kein Stand hat einen Namen.',
  nameThis: 'Diesen Stand benennen',
  number: 'Nummer',
  name: 'Name',
  nameInvite: 'z. B. Fassung für den Auftraggeber',
  note: 'Notiz',
  full: (most: number) =>
    `${most} benannte Versionen sind das Höchste, damit die Datei handlich bleibt. Wird eine herausgenommen, ist wieder Platz.`,
  drop: (name: string) => `„${name}“ herausnehmen`,
  dropped: (name: string) => `„${name}“ ist nicht mehr unter den benannten Versionen.`,
  added: (name: string) => `Dieser Stand heißt jetzt „${name}“.`,
  by: (name: string) => `von ${name}`,
  kept: 'Von selbst aufgehoben',
  keptHint: 'Bei jedem Speichern bleibt der vorige Stand auf diesem Rechner. Wie lange, sagen die Einstellungen.',
  noKept: 'Noch gibt es keinen früheren Stand. Er entsteht mit dem nächsten Speichern.',
  loading: 'Wird gelesen …',
  today: 'Heute',
  yesterday: 'Gestern',
  who: { thisDevice: 'auf diesem Rechner', otherDevice: 'auf einem anderen Rechner' },
  kinds: {
    saved: 'gespeichert',
    draft: 'Entwurf, der nicht in die Datei kam',
    'before-migration': 'vor der Umstellung auf ein neueres Dateiformat',
    theirs: 'Stand von anderer Stelle',
  },
  changed: (station: string, n: number) => `${station} ${n}`,
  unchanged: 'keine Änderung am Plan',
  first: 'ältester Stand',
  pick: (when: string) => `Zum Vergleich merken: ${when}`,
  pickHint: 'Zwei ankreuzen, um sie miteinander zu vergleichen.',
  compareTwo: 'Die zwei vergleichen',
  view: 'Ansehen',
  compareNow: 'Mit jetzt vergleichen',
  restore: 'Wiederherstellen',
  viewing: (at: string) => `Stand: ${at}`,
  viewingHint: 'Nur zum Ansehen, in der Ausgabe fürs Team.',
  restored: (at: string) => `Der Plan steht wieder wie ${at}.`,
  back: 'Zu den Versionen',
} as const;
