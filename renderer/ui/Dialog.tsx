import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly buttons?: ReactNode;
  readonly wide?: boolean;
}

/** A sheet laid over the desk; Escape closes it, the focus stays inside and returns afterwards. */
export function Dialog({ title, closeLabel, onClose, children, buttons, wide = false }: DialogProps) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={wide ? 'lg' : 'md'}
      closeButtonProps={{ 'aria-label': closeLabel }}
      classNames={{
        content: css.dialog ?? '',
        header: css.dialogHeader ?? '',
        title: css.dialogTitle ?? '',
        overlay: css.dialogVeil ?? '',
      }}
    >
      <div className={css.dialogBody}>{children}</div>
      {buttons && <div className={css.dialogButtons}>{buttons}</div>}
    </Modal>
  );
}
