import { useState } from 'react';
import { useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import { copyText } from './copy-text';

/** Copies both sentences; says when it is done. */
export function CopyWhy({ up, down }: { readonly up: string; readonly down: string }) {
  const { why } = useTexts().thread;
  const [copied, setCopied] = useState('');
  const text = `${up}\n${down}`;
  return (
    <>
      <Button look="quiet" icon={copied === text ? 'check' : 'sheet'} onClick={() => copyText(text) && setCopied(text)}>
        {why.copy}
      </Button>
      <span className="hidden-but-read" role="status">
        {copied === text ? why.copied : ''}
      </span>
    </>
  );
}
