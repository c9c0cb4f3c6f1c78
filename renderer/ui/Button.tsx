import { UnstyledButton } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import css from './ui.module.css';

type Native = Omit<ComponentProps<'button'>, 'children' | 'className' | 'type' | 'style'>;

export interface ButtonProps extends Native {
  /** `main`: the one act of a screen; `plain`: any other; `quiet`: beside content. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', icon, children, ...native }: ButtonProps) {
  return (
    <UnstyledButton {...native} type="button" className={css.button} data-look={look}>
      {icon && <Icon name={icon} />}
      {children}
    </UnstyledButton>
  );
}

/** A button that shows a drawing only; its label is read aloud and shown on hover. */
export function IconButton({ icon, label, ...native }: Native & { readonly icon: IconName; readonly label: string }) {
  return (
    <UnstyledButton {...native} type="button" className={css.iconButton} aria-label={label} title={label}>
      <Icon name={icon} />
    </UnstyledButton>
  );
}
