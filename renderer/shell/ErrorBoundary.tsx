import { Component, type ReactNode } from 'react';
import { useTexts } from '../i18n';
import { Button } from '../ui/Button';
import css from './shell.module.css';

interface Props {
  readonly children: ReactNode;
  /** Leads away from the place that could not be drawn. */
  readonly onAgain: () => void;
}

interface State {
  readonly broken: string | null;
}

/** Catches what breaks while drawing. Edits live in the store and in main, so nothing is lost; the user can go on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: null };

  static getDerivedStateFromError(error: unknown): State {
    return { broken: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    if (broken === null) return this.props.children;
    const again = () => {
      this.props.onAgain();
      this.setState({ broken: null });
    };
    return <Broken detail={broken} onAgain={again} />;
  }
}

function Broken({ detail, onAgain }: { readonly detail: string; readonly onAgain: () => void }) {
  const { broken, dialog } = useTexts().shell;
  return (
    <div className={css.broken} role="alert">
      <h1>{broken.title}</h1>
      <p>{broken.text}</p>
      <Button look="main" onClick={onAgain}>
        {broken.again}
      </Button>
      <details>
        <summary>{dialog.detail}</summary>
        <code>{detail}</code>
      </details>
    </div>
  );
}
