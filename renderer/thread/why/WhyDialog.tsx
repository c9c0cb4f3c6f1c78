import { observer } from 'mobx-react-lite';
import type { Ref } from '../../../shared/project/fields/values';
import { useTexts } from '../../i18n';
import { useApp } from '../../stores/app-context';
import { Dialog } from '../../ui/Dialog';
import { CopyWhy } from './CopyWhy';
import { useWhy } from './use-why';
import css from './why.module.css';

/** The answer to "why this?", large enough to be read out. */
export const WhyDialog = observer(function WhyDialog({ of }: { readonly of: Ref }) {
  const { ui } = useApp();
  const { shell, thread } = useTexts();
  const { up, down } = useWhy(of);
  return (
    <Dialog
      title={thread.why.title}
      closeLabel={shell.dialog.close}
      onClose={() => ui.close()}
      wide
      buttons={<CopyWhy up={up} down={down} />}
    >
      <p className={css.large}>{up}</p>
      <h3 className={css.title}>{thread.why.down}</h3>
      <p className={css.large}>{down}</p>
    </Dialog>
  );
});
