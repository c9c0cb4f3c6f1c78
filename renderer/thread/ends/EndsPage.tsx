import { observer } from 'mobx-react-lite';
import { findingMessage } from '../../../shared/i18n/finding-texts';
import { useLanguage, useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { EmptyState } from '../../ui/EmptyState';

/** Every loose end of the plan, and what is left open on purpose. */
export const EndsPage = observer(function EndsPage() {
  const language = useLanguage();
  const { ends } = useTexts().thread;
  const { findings } = useProject().findings;
  if (findings.length === 0) return <EmptyState text={ends.none} />;
  return (
    <ul>
      {findings.map((finding) => (
        <li key={[finding.code, finding.openKey, ...finding.records.map(({ id }) => id)].join(' ')}>
          {findingMessage(language, finding)}
        </li>
      ))}
    </ul>
  );
});
