import { observer } from 'mobx-react-lite';
import type { Hold, ResolveChoice } from '../../shared/ipc/safety';
import { assertNever } from '../../shared/support/assert-never';
import { useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import { Button, type ButtonProps } from '../ui/Button';
import { Banner } from './Banner';
import { DraftNote } from './DraftNote';
import { useMoment } from './use-moment';

/** A decision about the file, with what each way out keeps. Nothing is chosen in advance. */
export const HoldBanner = observer(function HoldBanner({ hold }: { readonly hold: Hold }) {
  switch (hold.kind) {
    case 'recovered':
      return <Recovered hold={hold} />;
    case 'conflict':
      return <Conflict hold={hold} />;
    case 'damaged':
      return <Damaged hold={hold} />;
    case 'deleted':
      return <Deleted />;
    default:
      return assertNever(hold);
  }
});

type HoldOf<K extends Hold['kind']> = { readonly hold: Extract<Hold, { kind: K }> };

const Recovered = observer(function Recovered({ hold }: HoldOf<'recovered'>) {
  const { recovered, here } = useTexts().safety;
  const moment = useMoment();
  const draft = moment(hold.at);
  if (hold.fileMissing) {
    return (
      <Banner
        title={recovered.title}
        acts={
          <>
            <Choice choice="saveHereAgain">{here}</Choice>
            <Elsewhere />
            <Choice choice="discardRecovered">{recovered.letGo}</Choice>
          </>
        }
      >
        {recovered.missing(draft)}
      </Banner>
    );
  }
  return (
    <Banner
      title={recovered.title}
      acts={
        <>
          <Choice choice="keepRecovered">{recovered.keep}</Choice>
          <Compare />
          <Choice choice="discardRecovered" title={recovered.discardHint}>
            {recovered.discard}
          </Choice>
        </>
      }
    >
      {hold.fileSaved ? recovered.text(draft, moment(hold.fileSaved)) : recovered.fileUnknown(draft)}
    </Banner>
  );
});

const Conflict = observer(function Conflict({ hold }: HoldOf<'conflict'>) {
  const { conflict } = useTexts().safety;
  const { fileName } = useProject();
  const moment = useMoment();
  const theirs = hold.byThisDevice ? conflict.ours : conflict.theirs;
  return (
    <Banner
      title={conflict.title(fileName)}
      note={<DraftNote />}
      acts={
        <>
          <Choice choice="keepBoth" title={conflict.keepBothHint}>
            {conflict.keepBoth}
          </Choice>
          <Compare />
          <Choice choice="openTheirs" title={conflict.openHint}>
            {conflict.open}
          </Choice>
        </>
      }
    >
      {hold.saved ? theirs(moment(hold.saved)) : conflict.unknown} {conflict.text}
    </Banner>
  );
});

const Damaged = observer(function Damaged({ hold }: HoldOf<'damaged'>) {
  const { damaged } = useTexts().safety;
  const { fileName } = useProject();
  const moment = useMoment();
  return (
    <Banner
      title={damaged.title(fileName)}
      acts={
        <>
          <Choice choice="keepGood">{damaged.keep}</Choice>
          <Elsewhere />
        </>
      }
    >
      {damaged.text(moment(hold.at))}
    </Banner>
  );
});

const Deleted = observer(function Deleted() {
  const { deleted, here } = useTexts().safety;
  const { fileName } = useProject();
  return (
    <Banner
      title={deleted.title(fileName)}
      note={<DraftNote />}
      acts={
        <>
          <Choice choice="saveHereAgain">{here}</Choice>
          <Elsewhere />
        </>
      }
    >
      {deleted.text}
    </Banner>
  );
});

type ChoiceProps = { readonly choice: ResolveChoice } & Pick<ButtonProps, 'title' | 'children'>;

function Choice({ choice, ...button }: ChoiceProps) {
  const app = useApp();
  return <Button {...button} onClick={() => void app.resolve(choice)} />;
}

function Compare() {
  const { ui } = useApp();
  return <Button onClick={() => ui.go({ kind: 'compare', copy: null })}>{useTexts().safety.compare}</Button>;
}

/** Saves under another name or in another folder; the project goes on there. */
export function Elsewhere() {
  const app = useApp();
  return <Button onClick={() => void app.saveAs()}>{useTexts().safety.elsewhere}</Button>;
}
