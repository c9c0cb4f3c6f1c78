import type { CoreTexts } from '../core-texts';

/** Why each core question is asked, and one good answer from another trade. */
export const core = {
  'frame.title': {
    why: 'Ein Name, den alle gleich aussprechen, ist die erste Einigung. Er verrät, ob wirklich jeder vom selben Vorhaben redet.',
    example:
      'Seifenmanufaktur: Aus „Projekt Digital“ machte Lydia Frey „Wieder im Dorf bekannt“. Seitdem weiß auch der Lehrling, worum es geht.',
  },
  'frame.client': {
    why: 'Wer den Auftrag gibt, prägt, was möglich ist: ein Einzelner entscheidet anders als ein Vorstand. Deshalb steht sein Name ganz vorn und nicht erst im Anhang.',
    example:
      'Architekturbüro: Auftraggeberin ist nicht das Büro, sondern die Erbengemeinschaft um Georg Stein. Vier Menschen müssen zustimmen, einer lebt in Oslo.',
  },
  'frame.occasion': {
    why: 'Hinter jedem Auftrag liegt ein Ereignis, über das jemand nachts nachdenkt. Es zu kennen schützt davor, eine schöne Antwort auf die falsche Frage zu finden.',
    example:
      'Fischzucht: Als der Großhändler im Mai kündigte, blieben Forellen übrig. Seither denkt Marit Ehlers darüber nach, wer im Umkreis überhaupt von ihr weiß.',
  },
  'group.name': {
    why: 'Ein Name, der nach Menschen klingt, verändert das Gespräch am Tisch. Über „die Frühschicht“ redet man freundlicher als über „Segment zwei“.',
    example:
      'Nähcafé: Johanna Specht nennt sie „die Rettenden“, weil sie mit einer kaputten Lieblingsjacke kommen und nie mit neuem Stoff.',
  },
  'group.kind': {
    why: 'Kundschaft, Nachbarn und Presse erwarten Verschiedenes von uns. Wer die Verbindung benennt, übersieht auch jene nicht, die nie etwas kaufen und doch mitreden.',
    example:
      'Hundeschule: Die Jogger am Fluss kaufen nichts bei Achim Rau, sind aber Nachbarschaft. Mit ihnen beginnt das Gespräch, denn sie beschweren sich zuerst.',
  },
  'group.appreciation': {
    why: 'Achtung lässt sich nicht vortäuschen; man hört sie in jedem Satz oder vermisst sie. Fällt hier niemandem etwas ein, ist es zu früh für einen Plan.',
    example:
      'Ergotherapie: An den Müttern schätzt Frauke Lindt, dass sie Übungen in Spiele verwandeln, auf die keine Fachschule gekommen wäre.',
  },
  'group.relationWanted': {
    why: 'Beziehungen haben ein Tempo. Vom Unbekannten zur Empfehlung ist ein weiter Weg, und ein ehrlicher nächster Schritt trägt mehr als ein Traum.',
    example:
      'Reiterhof: Die Förster kennen den Hof bisher kaum. Nach einem Jahr, so hofft Pia Wendland, rufen sie an, bevor sie einen Weg sperren.',
  },
  'group.relationWantedText': {
    why: 'Ein Wort aus einer Liste bleibt blass, ein ganzer Satz zeigt, wie sich das Neue anfühlt. Daran lässt sich später erkennen, ob es eingetreten ist.',
    example:
      'Logopädie: „Erzieherinnen fragen uns beim Kaffee, bevor sie sich Sorgen machen.“ Für Till Mertens ist das der ganze Unterschied zur Überweisung.',
  },
  'channel.name': {
    why: 'Gespräche finden dort statt, wo Menschen ohnehin sind, oft an unscheinbaren Orten. Wer nur an große Netzwerke denkt, überhört den Wochenmarkt.',
    example:
      'Schuhmacherei: Die ehrlichsten Worte über Sohlen hört Bogdan Ilić in der Wandergruppe am Bahnsteig und nicht in einem Netzwerk.',
  },
  'channel.culture': {
    why: 'Jede Gemeinschaft hat Scherze, die nur Eingeweihte verstehen, und Fehltritte, die niemand vergisst. Erst wer beides kennt, kann sich dort zwanglos bewegen.',
    example:
      'Bootswerft: Im Seglerforum gilt als Angeber, wer neue Beschläge zeigt. Malte Brodersen zeigt lieber einen verrotteten Spant und bekommt Rat von allen Seiten.',
  },
  'need.text': {
    why: 'Ein Bedürfnis gehört dem, der es hat. In seinen Worten aufgeschrieben, lässt es sich nicht mehr so leicht zum Verkaufsgrund umdeuten.',
    example:
      'Sanitärbetrieb: Vermieterin Agnes Dorn sagt: „Ich will nicht erklären müssen, was eine Dichtung ist.“ Von Preisen spricht sie nie.',
  },
  'value.text': {
    why: 'Beiträge gibt es genug. Gesucht wird, was jemandem wirklich weiterhilft und was er sonst nirgends bekommt – daran entscheidet sich, ob er bleibt.',
    example:
      'Steinmetzbetrieb: Niemand in der Gegend entziffert alte Grabinschriften. Corinna Haas liest sie vor und erzählt, welcher Steinbruch den Block lieferte.',
  },
  'goal.text': {
    why: 'Fleiß ist kein Ergebnis. Wird der künftige Zustand beschrieben, kann jeder Beteiligte prüfen, ob er eingetreten ist, auch ohne Fachwissen.',
    example:
      'Baumpflege: „Gartenbesitzer rufen an, bevor sie selbst zur Säge greifen.“ Ob das stimmt, hört Niklas Berg schon am ersten Satz eines Anrufs.',
  },
  'swotItem.quadrant': {
    why: 'Was innen liegt, können wir ändern, was außen liegt, nur nutzen oder fürchten. Die Zuordnung erspart Streit darüber, wer woran schuld ist.',
    example:
      'Glaserei: Der Mangel an Lehrlingen schien Hanno Petri ein Risiko. In der Runde wurde daraus eine Schwäche, denn seine Anzeige stand noch in alter Schrift am Tor.',
  },
  'swotItem.text': {
    why: 'Über allgemeine Tugenden ist man sich immer einig und hat nichts davon. Eine Beobachtung, die man nachprüfen kann, gibt der Strategie festen Boden.',
    example:
      'Ölmühle: Statt „Qualität“ schreibt Dana Kubát: „Wir pressen jede Saat vor den Augen derer, die sie bringen.“ Das kann man sehen und riechen.',
  },
  'usp.sentence': {
    why: 'Solange andere denselben Satz sagen könnten, bleibt man austauschbar. Die Suche nach dem eigenen Satz zwingt dazu, das Besondere auszusprechen.',
    example:
      'Hutmacherei: „Unsere Hüte merken sich den Kopf.“ Modistin Zoe Albrecht bewahrt von allen Trägern die Holzform auf, seit die Werkstatt besteht.',
  },
  'idea.title': {
    why: 'Wenige Worte müssen genügen, damit jemand sich erinnert und weitererzählt. Kürze ist hier keine Zier, sondern die Probe, ob der Gedanke klar ist.',
    example:
      'Spielwarenladen: „Erwachsene müssen draußen warten.“ Inhaber Oskar Thiele sah, dass Kinder anders suchen, wenn niemand auf die Uhr schaut.',
  },
  'measure.title': {
    why: 'Ein Verb verrät, ob etwas getan wird oder nur besprochen. Wer es liest, sollte am nächsten Morgen anfangen können.',
    example:
      'Druckerei: „Fehldrucke verschenken und ihre Geschichte aufschreiben.“ Drucker Selim Acar hat einen Schrank voll davon und fing am selben Tag an.',
  },
  'measure.start': {
    why: 'Ohne Anfang bleibt jede Tat ein guter Vorsatz. Ein Datum zeigt auch, was vorher fertig sein muss und wem es zu viel würde.',
    example:
      'Skischule: Die Ausbildung der Hilfslehrer beginnt für Vera Innerhofer am Tag nach der Heuernte. Vorher hätte im Tal niemand Zeit.',
  },
  'measure.responsible': {
    why: 'Was allen gehört, erledigt keiner. Ein Name gibt der Sache ein Gesicht und dem Menschen das Recht, Nein zu sagen, wenn es zu viel wird.',
    example:
      'Kampfkunstschule: Um die Bilder kümmert sich Aiko Mori, weil sie ohnehin am Mattenrand sitzt, seit ihr Knie operiert ist.',
  },
  'metric.name': {
    why: 'Ein gutes Zeichen ist eines, das man auch bemerkt, wenn kein Auswerteprogramm läuft. Zählen ist erlaubt, Hinhören ebenso.',
    example:
      'Campingplatz: Betreiberin Swantje Look achtet darauf, wie viele Gäste beim Abreisen schon den Platz für das nächste Jahr zeigen.',
  },
} as const satisfies CoreTexts;
