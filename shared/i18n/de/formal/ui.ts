import type { Overrides } from '../../overrides';
import type { UiTexts } from '../../ui-texts';

/** Texts of the interface as they are said with Sie; all others are said to nobody. */
export const ui: Overrides<UiTexts> = {
  commands: { otherAddress: 'Zum Du wechseln' },
  editor: { pick: 'Wählen Sie links einen Eintrag oder legen Sie einen neuen an.' },
  fields: { dateBad: 'Das ist kein Datum. Schreiben Sie zum Beispiel 01.03.2026.' },
  library: {
    goOn: 'Weiter, wo Sie waren',
    empty:
      'Noch ist der Schreibtisch leer. Beginnen Sie mit einem Titel – oder schauen Sie sich an, wie eine fertige Strategie aussieht.',
    emptyArchived: 'Nichts im Archiv. Abgeschlossene Strategien können Sie hierher legen.',
  },
  settings: {
    languageQuestion: 'In welcher Sprache arbeiten Sie?',
    languageHint: 'Gilt sofort. Die Sprache eines Dokuments wählen Sie beim Sichern.',
    meHint:
      'Neue Einträge tragen Ihren Namen, wenn im offenen Projekt eine Person so heißt. Der Name bleibt auf diesem Rechner.',
    meKnown: (title) => `In „${title}“ sind Sie als Person eingetragen.`,
    meName: 'Ihr Name',
    folderQuestion: 'Wo liegen Ihre Strategien?',
  },
  shell: {
    guidance: { pickOne: 'Wählen Sie einen Eintrag, dann zeigt sich hier, womit er verbunden ist.' },
    notices: {
      example:
        'Das ist ein erfundenes Beispiel. Sie dürfen alles ändern; es liegt als eigene Datei in Ihrer Bibliothek.',
    },
    broken: {
      text: 'Die Anzeige ist an einem Fehler hängen geblieben. Es ist nichts verloren: Was Sie geschrieben haben, ist gesichert.',
    },
    trash: { stays: 'Die Verbindungen bleiben erhalten und sind wieder da, wenn Sie den Eintrag zurückholen.' },
  },
  views: {
    groups: {
      hints: { none: 'Ziehen Sie die Gruppen dorthin, wo sie stehen sollen.' },
      empty:
        'Noch niemand hier. Wer fällt Ihnen zuerst ein? Schreiben Sie einen Namen in die Spalte, in die er gehört.',
      map: { lead: 'Rechts oben stehen die, mit denen Sie zuerst reden sollten.' },
    },
    log: { badDate: 'Dieses Datum lässt sich nicht lesen. Schreiben Sie zum Beispiel 14.3. oder heute.' },
    swot: {
      hints: { none: 'Ziehen Sie die Aussagen in ein Feld.' },
      empty:
        'Noch keine Aussage. Was können andere an Ihnen sehen und nachprüfen? Schreiben Sie es in das Feld, in das es gehört.',
    },
  },
  listening: {
    portrait: { noOneSpeaks: 'Noch redet hier niemand von Ihnen mit. Auch Mitlesen ist ein Anfang.' },
    supply: { allMet: 'Jedes Bedürfnis erfüllt schon jemand. Wo könnten Sie es liebevoller?' },
  },
  situation: {
    fit: { noInterests: 'Noch kein Interesse. Was wollen die Menschen selbst erreichen, auch ganz ohne Sie?' },
    ratings: { agree: 'Stimmt das aus Ihrer Sicht?' },
    tows: {
      hints: { none: 'Ziehen Sie die Optionen in ein Feld.' },
      empty:
        'Noch keine Option. Welche Stärke passt zu welcher Chance? Schreiben Sie die Option in das Feld, in dem sich beide treffen.',
    },
    usp: {
      signs:
        'Wenn ein Mitbewerber unterschreiben könnte, ist es noch nicht Ihre Alleinstellung. Was können nur Sie sagen?',
    },
  },
  glossary: { ownQuestions: 'Ihre eigenen Fragen' },
  shortPath: {
    leaveHint: 'Alles ist gespeichert. Sie kommen genau hierher zurück.',
    doneText:
      'Alles, was Sie geantwortet haben, steht schon im ganzen Plan. Von hier aus wird er weiter: zuhören, prüfen, verbinden.',
  },
  ideaWorkshop: {
    empty:
      'Hier hängt noch nichts an der Wand. Schreiben Sie die erste Variante auf – sie muss nicht gut sein, nur da, damit Sie eine zweite dagegenhalten können.',
    fewer: (n) =>
      n === 1
        ? 'Eine Variante ist ein Anfang. Mit dreien haben Sie eine echte Wahl.'
        : 'Zwei Varianten ziehen leicht zu „entweder – oder“. Eine dritte öffnet den Raum.',
    scores: { quiet: 'Jeder urteilt für sich, danach reden Sie darüber. Bleibt im Team.' },
  },
  changeEditor: {
    problems: { field: 'Wählen Sie das Feld, das sich ändert.' },
    since:
      'Seit der Annahme wurde das Feld noch einmal geändert. Wenn Sie die Annahme zurücknehmen, gilt wieder der frühere Wert:',
  },
  eventFlow: {
    empty:
      'Noch nichts geschehen? Schreiben Sie auf, was zuletzt anders kam als gedacht. Aus jedem Ereignis kann ein besserer Plan werden.',
    changesFirst: 'Halten Sie zuerst fest, was Sie gelernt haben. Aus der Erkenntnis folgt die Änderung.',
  },
  metricLines: {
    empty: 'Noch keine Kennzahl – woran würden Sie im Alltag merken, dass es wirkt?',
    badDate: 'Dieses Datum lässt sich nicht lesen. Schreiben Sie zum Beispiel 14.3. oder heute.',
  },
};
