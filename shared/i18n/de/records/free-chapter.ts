import type { RecordTexts } from '../../record-texts';
import { chapterTitles } from '../chapters';

export const freeChapter = {
  one: 'Eigenes Kapitel',
  many: 'Eigene Kapitel',
  add: 'Neues eigenes Kapitel',
  empty: 'Noch kein eigenes Kapitel – was gehört ins Dokument und hat sonst keinen Platz?',
  untitled: 'Kapitel ohne Überschrift',
  why: 'Manches gehört in die Strategie, obwohl keine Methode danach fragt: ein Grußwort, eine Chronik, eine Absprache. Ein eigenes Kapitel nimmt es auf, statt es irgendwo zu verstecken.',
  example:
    'Orgelbau: Nach dem Kapitel über die Menschen erzählt Konrad Feil auf einer Seite, wie die Gemeinde das alte Gebläse gerettet hat. Ohne diese Seite versteht niemand den Rest.',
  fields: {
    title: { label: 'Überschrift', question: 'Wie heißt das Kapitel?' },
    text: { label: 'Text', question: 'Was soll darin stehen?' },
    after: { label: 'Steht nach', question: 'Hinter welchem Kapitel soll es kommen?', options: chapterTitles },
  },
} satisfies RecordTexts<'freeChapter'>;
