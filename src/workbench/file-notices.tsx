import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Localized } from '../domain/language';
import { plainText } from '../domain/plain-text';
import { localeOf, useLanguage, useText } from '../pane/language';
import type { FileNotice, LeftOut } from './file-desk';
import { fileTexts, leftOutTexts, remarkTexts, unseenTexts } from './file-texts';
import { texts } from './texts';

interface FileNoticesProps {
  readonly notice: FileNotice | undefined;
  onClose(): void;
  onSaveAnyway(): void;
}

/** What there is to say about a file: what it holds that is not shown, why it was refused, what saving leaves out. */
export function FileNotices({ notice, onClose, onSaveAnyway }: FileNoticesProps) {
  if (notice === undefined) return null;
  if (notice.kind === 'leftOut') {
    return <LeftOutDialog leftOut={notice.leftOut} onClose={onClose} onSaveAnyway={onSaveAnyway} />;
  }
  return <FileMessage notice={notice} onClose={onClose} />;
}

interface FileMessageProps {
  readonly notice: Exclude<FileNotice, { kind: 'leftOut' }>;
  onClose(): void;
}

function FileMessage({ notice, onClose }: FileMessageProps) {
  const text = useText();
  const language = useLanguage();
  const list = new Intl.ListFormat(localeOf[language]);
  const isRefusal = notice.kind !== 'unseen';
  return (
    <MessageBar intent={isRefusal ? 'error' : 'info'} layout="multiline" data-notice={notice.kind}>
      <MessageBarBody>
        <MessageBarTitle>
          {text(isRefusal ? fileTexts[notice.kind] : fileTexts.opened)}: {plainText(notice.name)}
        </MessageBarTitle>{' '}
        {isRefusal
          ? plainText(text(notice.problem.sentence))
          : `${text(fileTexts.unseen)} ${list.format(notice.parts.map((part) => wordFor(part, unseenTexts, text)))}`}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={text(texts.close)}
            icon={<DismissRegular />}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}

const useStyles = makeStyles({ list: { marginBlock: '8px' } });

interface LeftOutDialogProps {
  readonly leftOut: LeftOut;
  onClose(): void;
  onSaveAnyway(): void;
}

function LeftOutDialog({ leftOut: { changes, remarks }, onClose, onSaveAnyway }: LeftOutDialogProps) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const list = new Intl.ListFormat(localeOf[language]);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {text(changes.length > 0 ? fileTexts.saveTitle : fileTexts.saveRemarksTitle)}
          </DialogTitle>
          <DialogContent>
            {changes.length > 0 && (
              <>
                <Body1>{text(fileTexts.saveIntro)}</Body1>
                <ul className={styles.list}>
                  {changes.map(({ kind, sheets }) => (
                    <li key={kind}>
                      {wordFor(kind, leftOutTexts, text)}
                      {sheets.length > 0 && ` (${list.format(sheets)})`}
                    </li>
                  ))}
                </ul>
              </>
            )}
            {changes.length > 0 && remarks.length > 0 && <Body1>{text(fileTexts.remarksIntro)}</Body1>}
            {remarks.length > 0 && (
              <ul className={styles.list}>
                {remarks.map((kind) => (
                  <li key={kind}>{wordFor(kind, remarkTexts, text)}</li>
                ))}
              </ul>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={onClose}>
              {text(texts.cancel)}
            </Button>
            <Button appearance="primary" onClick={onSaveAnyway}>
              {text(fileTexts.saveAnyway)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function wordFor(
  kind: string,
  words: Readonly<Record<string, Localized>>,
  text: (localized: Localized) => string,
): string {
  const word = words[kind];
  return word === undefined ? kind : text(word);
}
