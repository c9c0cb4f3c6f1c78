import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { findingSentence, ruleName } from '../../../shared/i18n/finding-texts';
import { leaveOpen } from '../../../shared/red-thread/decide';
import type { Finding } from '../../../shared/red-thread/finding';
import { useLanguage, useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { Tag } from '../../ui/Chip';
import { DecisionForm } from './DecisionForm';
import css from './ends.module.css';
import { goTo } from './go-to';
import { useAbout } from './use-about';

/** One loose end: what is missing, the way there, and leaving it open on purpose as one step of undo. */
export const LooseEnd = observer(function LooseEnd({ finding }: { readonly finding: Finding }) {
  const { ui } = useApp();
  const store = useProject();
  const language = useLanguage();
  const { ends } = useTexts().thread;
  const about = useAbout(finding);
  const [deciding, setDeciding] = useState(false);
  const type = finding.records[0]?.type ?? 'frame';
  const named = `${ruleName(language, finding.code)}, ${about}`;
  return (
    <li className={css.end} data-level={finding.level}>
      <p className={css.about}>
        <button type="button" onClick={() => goTo(ui, finding)} title={ends.go(about)}>
          {about}
        </button>
        <Tag tone={finding.level === 'gap' ? 'thread' : 'plain'}>{ends.level[finding.level]}</Tag>
      </p>
      <p className={css.sentence}>{findingSentence(language, finding)}</p>
      {!store.readOnly && !deciding && (
        <Button look="quiet" icon="loose" aria-label={ends.leaveWhat(named)} onClick={() => setDeciding(true)}>
          {ends.leave}
        </Button>
      )}
      {deciding && (
        <DecisionForm
          label={ends.leaveWhat(named)}
          onCancel={() => setDeciding(false)}
          onKeep={(reason) => {
            store.together({ act: 'open', type }, (project, context) => leaveOpen(project, finding, reason, context));
            ui.toast(({ thread }) => thread.ends.left(about), 'edit.undo');
          }}
        />
      )}
    </li>
  );
});
