import type { RecordTexts } from '../../record-texts';

const relations = {
  none: 'keine Beziehung',
  knows_us: 'kennt uns',
  buys: 'kauft bei uns',
  regular: 'kommt immer wieder',
  advocate: 'empfiehlt uns',
  critic: 'sieht uns kritisch',
  adversary: 'arbeitet gegen uns',
} as const;

export const group = {
  one: 'Dialoggruppe',
  many: 'Dialoggruppen',
  add: 'Neue Dialoggruppe',
  empty: 'Noch keine Gruppe – wer fällt dir zuerst ein, wenn du an gute Gespräche denkst?',
  untitled: 'Dialoggruppe ohne Namen',
  why: 'Am Anfang stehen Menschen, nicht Kanäle. Wer sagen kann, was er an einer Gruppe ehrlich schätzt, spricht anders mit ihr – ohne diese Achtung hilft kein Plan.',
  example:
    'Physiotherapiepraxis: Für Lena Vogt sind die Übungsleiterinnen der Sportvereine Kerngruppe. Sie schicken verletzte Spieler weiter und wissen vor allen anderen, wo es zwickt.',
  fields: {
    name: {
      label: 'Dialoggruppe',
      question: 'Mit wem wollen wir in Beziehung treten?',
      invite: 'Nenne Menschen so, wie sie sich selbst nennen würden.',
    },
    kind: {
      label: 'Art',
      question: 'Was verbindet diese Gruppe mit uns?',
      options: {
        customer: 'Kunde',
        prospect: 'Interessent',
        opinion_leader: 'Meinungsführer',
        actor: 'Akteur',
        stakeholder: 'Stakeholder',
        influencer: 'Influencer',
        employee: 'Mitarbeitende',
        applicant: 'Bewerbende',
        media: 'Presse/Medien',
        association: 'Interessenverband',
        network: 'Netzwerk',
        member: 'Mitglied',
        partner: 'Partner',
        neighbour: 'Nachbarschaft',
        funder: 'Förderer/Spender',
        other: 'andere',
      },
    },
    appreciation: {
      label: 'Wertschätzung',
      question: 'Was schätzen wir an ihnen ehrlich?',
      invite: 'Denk an einen einzelnen Menschen aus der Gruppe: Was magst du an ihm?',
    },
    relationNow: {
      label: 'Beziehung heute',
      question: 'Wie stehen wir heute zueinander?',
      options: relations,
    },
    relationWanted: {
      label: 'Beziehung gewünscht',
      question: 'Wie soll die Beziehung in einem Jahr sein?',
      options: relations,
    },
    relationWantedText: {
      label: 'Gewünschte Beziehung in einem Satz',
      question: 'Was ist dann zwischen uns anders?',
      invite: 'Ein Satz, den auch die Gruppe unterschreiben würde.',
    },
    description: {
      label: 'Beschreibung',
      question: 'Wie leben, arbeiten, entscheiden sie?',
      invite: 'Was sie tun, sagt mehr als Alter und Einkommen.',
    },
    priority: {
      label: 'Priorität',
      question: 'Wen brauchen wir zuerst?',
      options: { core: 'Kern', important: 'wichtig', watch: 'beobachten' },
    },
    priorityReason: {
      label: 'Begründung',
      question: 'Warum steht die Gruppe an dieser Stelle?',
    },
    influence: { label: 'Einfluss', question: 'Wie stark wirken sie auf uns?' },
    affected: {
      label: 'Betroffenheit',
      question: 'Wie stark wirken wir auf sie?',
    },
    size: {
      label: 'Größe',
      question: 'Wie viele sind es etwa?',
      invite: 'Mit Quelle, wenn du eine hast.',
    },
    sizeNumber: {
      label: 'Größe als Zahl',
      question: 'Welche Zahl kommt dem am nächsten?',
    },
    place: { label: 'Raum', question: 'Wo sind sie zu Hause?' },
    trustBasis: {
      label: 'Vertrauensbasis',
      question: 'Wodurch entsteht Vertrauen und Sympathie?',
    },
    gift: {
      label: 'Was wir zuerst geben',
      question: 'Was geben wir, bevor wir etwas wollen?',
      invite: 'Etwas, das ihnen auch dann nützt, wenn nie ein Auftrag daraus wird.',
    },
    decisionRole: {
      label: 'Rolle bei Entscheidungen',
      question: 'Welche Rolle spielen sie, wenn es um uns geht?',
      options: {
        decides: 'entscheidet',
        influences: 'beeinflusst',
        uses: 'nutzt',
        pays: 'bezahlt',
        blocks: 'kann verhindern',
      },
    },
    language: {
      label: 'Sprache und Wortwahl',
      question: 'Mit welchen Worten sprechen sie?',
      invite: 'Sammle Wörter und Sätze, die du wirklich gehört hast.',
    },
    barriers: {
      label: 'Hürden',
      question: 'Was hält sie ab?',
      invite: 'Auch Barrieren beim Lesen, Hören oder Hinkommen gehören hierher.',
    },
    parent: {
      label: 'Gehört zu',
      question: 'Ist sie Teil einer größeren Gruppe?',
    },
  },
} satisfies RecordTexts<'group'>;
