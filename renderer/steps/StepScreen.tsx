import { observer } from 'mobx-react-lite';
import { useEffect, useRef } from 'react';
import { stepTexts } from '../../shared/i18n/records';
import { steps } from '../../shared/method/steps';
import { chaptersAboutPeople } from '../../shared/red-thread/evidence';
import { useLanguage } from '../i18n';
import { useApp } from '../stores/app-context';
import type { Route } from '../stores/route';
import { EvidenceLine } from '../views/notes/EvidenceLine';
import { LikingInvite } from '../views/notes/LikingInvite';
import { FrameForm } from './FrameForm';
import { RecordsScreen } from './RecordsScreen';
import { StepTabs } from './StepTabs';
import css from './steps.module.css';

export type StepRoute = Extract<Route, { kind: 'step' }>;

/** One station of the path: its question, its types of records as tabs, the chosen one below. */
export const StepScreen = observer(function StepScreen({ route }: { readonly route: StepRoute }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { ui } = useApp();
  const comesForField = useRef(ui.sought !== null);
  // Whoever comes by keyboard goes on from here, unless it was for a field.
  useEffect(() => {
    if (!comesForField.current) heading.current?.focus({ preventScroll: true });
  }, []);
  const { title, subtitle } = stepTexts(useLanguage(), route.step);
  const aboutPeople = chaptersAboutPeople.find((chapter) => chapter === route.step);
  const step = steps.find(({ id }) => id === route.step);
  return (
    <div className={css.step}>
      <header className={css.head}>
        <h2 ref={heading} tabIndex={-1}>
          {step?.number && <span className={css.number}>{step.number}</span>}
          {title}
        </h2>
        <p>{subtitle}</p>
        {aboutPeople && <EvidenceLine chapter={aboutPeople} />}
        {route.step === 'listening' && <LikingInvite />}
        {step && <StepTabs step={step} current={route.type} />}
      </header>
      {route.type === 'brief' ? (
        <FrameForm />
      ) : (
        <RecordsScreen key={route.type} type={route.type} selected={route.record} />
      )}
    </div>
  );
});
