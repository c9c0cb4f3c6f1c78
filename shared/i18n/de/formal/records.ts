import type { Overrides } from '../../overrides';
import type { records as informal } from '../records';

/** Texts of records as they are said with Sie; all others are said to nobody. */
export const records: Overrides<typeof informal> = {
  person: {
    empty: 'Noch niemand eingetragen – beginnen Sie mit sich selbst.',
    fields: {
      preferredChannels: {
        question: 'Welche Kanäle mögen Sie privat, welche lehnen Sie ab?',
        invite: 'Sprechen Sie es aus, bevor Sie zuhören – dann stört es später nicht.',
      },
    },
  },
  source: { empty: 'Noch keine Quelle – woher stammt das, was Sie am sichersten wissen?' },
  group: {
    empty: 'Noch keine Gruppe – wer fällt Ihnen zuerst ein, wenn Sie an gute Gespräche denken?',
    fields: {
      name: { invite: 'Nennen Sie Menschen so, wie sie sich selbst nennen würden.' },
      appreciation: { invite: 'Denken Sie an einen einzelnen Menschen aus der Gruppe: Was mögen Sie an ihm?' },
      size: { invite: 'Mit Quelle, wenn Sie eine haben.' },
      language: { invite: 'Sammeln Sie Wörter und Sätze, die Sie wirklich gehört haben.' },
    },
  },
  actor: {
    empty: 'Noch niemand Einzelnes – auf wessen Stimme hören die Menschen, um die es Ihnen geht?',
    fields: {
      name: { invite: 'Bleibt im Team, solange Sie es nicht anders entscheiden.' },
      exchange: { invite: 'Beginnen Sie mit dem, was für sie dabei ist.' },
    },
  },
  interest: { empty: 'Noch kein Interesse – was wollen diese Menschen erreichen, auch ganz ohne Sie?' },
  presence: { empty: 'Noch kein Ort – wo haben Sie Menschen aus dieser Gruppe zuletzt angetroffen?' },
  channel: {
    empty: 'Noch kein Ort – wo haben Sie Menschen zuletzt über Ihr Thema reden hören?',
    fields: {
      etiquette: { invite: 'Lesen Sie eine Weile mit: Wofür gibt es Dank, wofür Spott?' },
      toneText: { question: 'Wie würden Sie diesen Klang jemandem beschreiben?' },
      rhythm: { invite: 'Nur, was Sie an diesem Ort selbst beobachtet haben.' },
    },
  },
  experience: {
    empty: 'Noch keine Praxis eingetragen – wer von Ihnen ist an einem dieser Orte schon zu Hause?',
    fields: { bond: { question: 'Wie gern sind Sie dort?' } },
  },
  observation: {
    empty: 'Noch niemand beobachtet – beginnen Sie mit einem Satz, den Sie gehört haben.',
    fields: {
      date: { question: 'Wann haben Sie es gehört?' },
      place: { question: 'Wo haben Sie es gehört?' },
      meaning: { invite: 'Erst jetzt kommt Ihre Deutung.' },
    },
  },
  community: { empty: 'Noch keine Gemeinschaft – wo helfen sich Kunden gegenseitig, ohne dass Sie dabei sind?' },
  commStyle: { empty: 'Noch kein Stilporträt – wessen Beiträge lesen Sie an diesem Ort am liebsten?' },
  check: { empty: 'Noch nichts zu prüfen – gibt es Bilder, Namen oder Werbung, bei denen Sie unsicher sind?' },
  need: {
    empty: 'Noch kein Bedürfnis – lesen Sie Ihre Beobachtungen: Was wiederholt sich?',
    fields: { text: { invite: 'Beginnen Sie mit „Ich will …“.' } },
  },
  value: {
    fields: {
      text: { invite: 'Beginnen Sie mit „Wir geben Ihnen …“.' },
      proof: { invite: 'Erfahrung, Menschen, Räume, Geräte: Was haben Sie, das andere nicht haben?' },
    },
  },
  goal: {
    empty: 'Noch kein Ziel – was soll für die Menschen, denen Sie zugehört haben, danach anders sein?',
    fields: { notGoal: { invite: 'Was andere vielleicht erwarten, Sie aber lassen.' } },
  },
  readiness: { fields: { pace: { question: 'Wie schnell vertragen Sie das Loslassen?' } } },
  competitor: { empty: 'Noch kein Vergleich – wer macht etwas anders als Sie und lernt dabei?' },
  swotItem: { empty: 'Noch keine Aussage – was können andere an Ihnen sehen und nachprüfen?' },
  rating: {
    empty: 'Noch keine Einschätzung – wer sieht das anders als Sie, und haben Sie schon gefragt?',
    fields: { agree: { question: 'Stimmt das aus Ihrer Sicht?' } },
  },
  usp: {
    empty: 'Noch kein Satz – was würde den Menschen fehlen, wenn es Sie morgen nicht mehr gäbe?',
    why: 'Aus Stärken und Bedürfnissen wächst, was nur Sie sein können. Der Satz soll so wahr sein, dass Sie ihn laut sagen können, und so eigen, dass ihn sonst niemand sagen kann.',
    fields: { sentence: { invite: 'Ein Satz, höchstens 25 Wörter. Sprechen Sie ihn laut.' } },
  },
  positioning: { empty: 'Noch keine Positionierung – für wen sind Sie was, und warum?' },
  workshop: { fields: { method: { question: 'Wie haben Sie gearbeitet?' } } },
  idea: {
    empty: 'Noch keine Leitidee – schreiben Sie drei Varianten auf, auch eine verrückte.',
    fields: {
      story: { invite: 'Wer sehnt sich wonach, was steht im Weg, und was geschieht durch Sie?' },
      scores: { invite: 'Jeder urteilt für sich, danach reden Sie darüber.' },
    },
  },
  vision: { empty: 'Noch keine Vision – woran glauben Sie gemeinsam, auch wenn es niemand je ausgesprochen hat?' },
  belief: {
    fields: {
      agree: { question: 'Wie fest glauben Sie daran?' },
      condition: { question: 'Was fehlt, damit Sie daran glauben?' },
    },
  },
  message: { empty: 'Noch keine Botschaft – was soll jemand weitererzählen, der Ihnen begegnet ist?' },
  tone: {
    empty: 'Noch kein Ton – welchen Satz würden Sie nie schreiben?',
    fields: { example: { invite: 'Ein Satz, den Sie wirklich so sagen würden.' } },
  },
  channelRole: {
    fields: { frequency: { invite: 'Was Sie gern und gut schaffen – ein Richtwert von außen gilt hier nicht.' } },
  },
  principle: { empty: 'Noch kein Prinzip – was gilt bei Ihnen in jedem guten Gespräch?' },
  phase: { empty: 'Noch keine Phase – womit beginnt Ihre Geschichte, und worauf läuft sie zu?' },
  pillar: {
    empty: 'Noch kein Thema – worüber reden Sie auch nach Feierabend gern?',
    why: 'Wer wenige eigene Themen hat, muss sich nicht jedes Mal neu erfinden. Eine Säule ist ein Thema, zu dem Sie etwas zu sagen haben und bei dem andere gern zuhören.',
  },
  format: { empty: 'Noch kein Format – was könnten Sie wieder und wieder tun, ohne dass es langweilt?' },
  measure: {
    empty: 'Noch keine Maßnahme – was können Sie schon mit dem tun, was da ist?',
    fields: {
      repeat: { invite: 'Nur so oft, wie Sie es gern und gut machen können.' },
      risk: { invite: 'Und was tun Sie dann?' },
    },
  },
  calendarEntry: { empty: 'Noch nichts geplant – was ist der nächste Beitrag, auf den Sie sich freuen?' },
  escalation: { empty: 'Noch keine Regel – welche Nachricht hat Sie zuletzt ratlos gemacht?' },
  metric: {
    empty: 'Noch keine Kennzahl – woran würden Sie im Alltag merken, dass es wirkt?',
    why: 'Wirkung zeigt sich nicht nur in Zahlen; auch ein Satz, den man früher nicht hörte, ist ein Zeichen. Wichtig ist, dass Start und Ziel vorher dastehen: So lernen Sie, statt hinterher zu deuten.',
  },
  measurement: { empty: 'Noch kein Messwert – wann haben Sie zuletzt nachgesehen?' },
  event: { empty: 'Noch nichts festgehalten – was hat Sie zuletzt überrascht?' },
  experiment: {
    empty: 'Noch kein Versuch – was könnten Sie klein ausprobieren, bevor Sie es groß planen?',
    why: 'Ein kleiner Versuch kostet wenig und beendet lange Debatten. Wichtig ist, vorher zu sagen, woran Sie erkennen, ob er gelungen ist.',
    fields: { hypothesis: { invite: 'Beginnen Sie mit „Wir glauben, dass …“.' } },
  },
  learning: {
    empty: 'Noch keine Erkenntnis – was würden Sie heute anders machen als am Anfang?',
    fields: { text: { invite: 'Beginnen Sie mit „Wir haben gelernt, dass …“.' } },
  },
  change: { empty: 'Noch keine Änderung – was haben Sie gelernt, das noch nicht im Plan steht?' },
  review: { empty: 'Noch kein Kurs-Check – wann setzen Sie sich das nächste Mal zusammen?' },
  pulse: { empty: 'Noch kein Eintrag – wie geht es Ihnen heute mit dem Vorhaben?' },
};
