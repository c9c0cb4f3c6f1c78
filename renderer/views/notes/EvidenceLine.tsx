import { observer } from 'mobx-react-lite';
import { useCallback } from 'react';
import { type ChapterAboutPeople, evidenceOf } from '../../../shared/red-thread/evidence';
import type { Plan } from '../../../shared/red-thread/plan';
import { useTexts } from '../../i18n';
import { useReckoned } from '../common/use-reckoned';

/** At the head of a step about people: how many of its statements are observed, told or assumed. */
export const EvidenceLine = observer(function EvidenceLine({ chapter }: { readonly chapter: ChapterAboutPeople }) {
  const { notes } = useTexts();
  const reckon = useCallback((plan: Plan) => evidenceOf(plan.list, chapter), [chapter]);
  const evidence = useReckoned(reckon);
  return evidence.all > 0 && <p data-note="evidence">{notes.evidence(evidence)}</p>;
});
