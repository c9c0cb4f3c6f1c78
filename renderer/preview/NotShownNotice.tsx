import { documentTitle } from '../../shared/i18n/records';
import type { DocumentName } from '../../shared/project/documents';
import { useLanguage, useTexts } from '../i18n';
import { Button, IconButton } from '../ui/Button';
import css from './jump.module.css';

export interface NotShownNoticeProps {
  readonly words: string;
  /** The document in which it stands instead. */
  readonly elsewhere: DocumentName | null;
  readonly onShow: (name: DocumentName) => void;
  readonly onClose: () => void;
}

/** Why something does not stand in the document, and the way to the one in which it does. */
export function NotShownNotice({ words, elsewhere, onShow, onClose }: NotShownNoticeProps) {
  const { documents, shell } = useTexts();
  const language = useLanguage();
  return (
    <div className={css.missing} role="status">
      <span>{words}</span>
      {elsewhere !== null && (
        <Button onClick={() => onShow(elsewhere)}>{documents.notShown.show(documentTitle(language, elsewhere))}</Button>
      )}
      <IconButton icon="close" label={shell.dialog.close} onClick={onClose} />
    </div>
  );
}
