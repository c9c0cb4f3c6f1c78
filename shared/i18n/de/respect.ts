import type { Wording } from '../../method/respect';

/** Any words in between, as in „Leads gezielt abgreifen“. */
const some = '(?:[ ]\\p{L}+){0,3}[ ]';

/** Wordings that make people prey, goods or a mass; longer ones first. Forms are in small letters. */
export const wordings: readonly Wording[] = [
  {
    says: 'Leads abgreifen',
    forms: `leads?${some}(?:abgreifen|abzugreifen|abgegriffen|generieren|einsammeln|einzusammeln)|leadgenerierung`,
    instead: 'mit Interessierten ins Gespräch kommen',
  },
  { says: 'Leads', forms: 'leads?|leadmagnete?n?', instead: 'Menschen, die mehr wissen wollen' },
  { says: 'abgreifen', forms: 'abgreif(?:en|t)|abgegriffen|abzugreifen', instead: 'erfahren, bekommen' },
  {
    says: 'abschöpfen',
    forms: 'abschöpf(?:en|t|ung|ungen)|abgeschöpft\\p{L}*|abzuschöpfen',
    instead: 'fair anbieten, teilhaben lassen',
  },
  {
    says: 'Zielgruppe bespielen',
    forms: `zielgruppen?${some}(?:bespielen|bespielt|zu bespielen)`,
    instead: 'mit der Dialoggruppe sprechen',
  },
  { says: 'bespielen', forms: 'bespiel(?:en|t|te|ten|ung)', instead: 'dort sein und mitreden' },
  { says: 'Zielgruppe', forms: 'zielgruppen?\\p{L}*', instead: 'Dialoggruppe, die Menschen, um die es geht' },
  { says: 'Zielperson', forms: 'zielperson(?:en)?', instead: 'die Menschen, mit denen wir reden wollen' },
  {
    says: 'Kunden ködern',
    forms: 'köder(?:n|t|te|ten|nd|nde)?|geködert\\p{L}*|lockvogel\\p{L}*',
    instead: 'neugierig machen, etwas schenken',
  },
  {
    says: 'Target',
    forms: 'targets?|targeting|getargetet\\p{L}*|targetieren|target-?gruppen?',
    instead: 'die Menschen, um die es geht',
  },
  {
    says: 'anlocken',
    forms: 'anlock(?:en|t|te|ten)|angelockt\\p{L}*|anzulocken',
    instead: 'einladen',
  },
  {
    says: 'Kundenfang',
    forms: 'kundenfangs?|bauernfang|bauernfängerei|(?:kunden|kundschaft|leute)[ ](?:ein)?fangen',
    instead: 'Menschen gewinnen, die gern bleiben',
  },
  { says: 'Kundenjagd', forms: 'kundenjagd|jagd auf (?:neue )?kunden', instead: 'Menschen kennenlernen' },
  { says: 'Kaltakquise', forms: 'kaltakquise', instead: 'jemanden zum ersten Mal ansprechen' },
  {
    says: 'Besucher konvertieren',
    forms: `(?:besucher|nutzer|kunden|interessenten|follower)${some}konvertieren`,
    instead: 'überzeugen, zum Mitmachen einladen',
  },
  { says: 'melken', forms: 'melken|gemolken|abmelken', instead: 'einen fairen Preis nehmen' },
  { says: 'abkassieren', forms: 'abkassier(?:en|t)|abzukassieren', instead: 'einen fairen Preis nehmen' },
  {
    says: 'ausschlachten',
    forms: 'ausschlacht(?:en|et|ung)|ausgeschlachtet\\p{L}*|auszuschlachten',
    instead: 'behutsam davon erzählen',
  },
  { says: 'ausbeuten', forms: 'ausbeut(?:en|et)|auszubeuten', instead: 'teilhaben lassen' },
  {
    says: 'penetrieren',
    forms: 'penetrier(?:en|t)|marktpenetration|markt durchdringen',
    instead: 'bekannt und willkommen werden',
  },
  { says: 'Streuverlust', forms: 'streuverlust(?:e|en|s)?', instead: 'Menschen, die es nicht betrifft' },
  { says: 'Konsumenten', forms: 'konsument(?:en|in|innen)?', instead: 'Menschen, die es kaufen und nutzen' },
  { says: 'Humankapital', forms: 'humankapitals?|humanressourcen?|menschenmaterial', instead: 'Mitarbeitende' },
  { says: 'Kundenmaterial', forms: 'kundenmaterials?|kundengut', instead: 'Kundschaft' },
  {
    says: 'Follower kaufen',
    forms: 'follower(?:n)? (?:kaufen|einsammeln|sammeln|farmen)',
    instead: 'Menschen gewinnen, die gern bleiben',
  },
  { says: 'Klickvieh', forms: 'klickvieh|stimmvieh|konsumvieh', instead: 'Leserinnen und Leser, Publikum' },
  {
    says: 'manipulieren',
    forms: 'manipulier(?:en|t|te|ten)|manipulation(?:en)?',
    instead: 'offen sagen, was wir wollen',
  },
  {
    says: 'aufschwatzen',
    forms: 'aufschwatzen|aufgeschwatzt|aufzuschwatzen|andrehen|angedreht|anzudrehen|unterjubeln|untergejubelt',
    instead: 'anbieten',
  },
  {
    says: 'beschallen',
    forms: 'beschall(?:en|t|te|ung)|zuballern|zuspammen',
    instead: 'erzählen, wenn es jemandem nützt',
  },
  { says: 'einlullen', forms: 'einlullen|eingelullt|einzulullen', instead: 'ehrlich antworten' },
  { says: 'weichklopfen', forms: 'weich(?:klopfen|kochen|geklopft|gekocht)', instead: 'geduldig zuhören' },
  { says: 'ausquetschen', forms: 'ausquetschen|ausgequetscht|auszuquetschen', instead: 'fragen' },
  { says: 'triggern', forms: 'trigger[nt]|getriggert', instead: 'anregen, auslösen' },
  {
    says: 'breite Masse',
    forms: '(?:die |der )?(?:breiten?|große|dumme) masse',
    instead: 'viele Menschen',
  },
  {
    says: 'Querulanten',
    forms: 'querulant(?:en|in|innen)?|nörgler(?:n|in|innen)?|meckerer[ns]?',
    instead: 'Menschen, die etwas stört',
  },
];
