import { GoToHeading } from '../commands/GoToHeading.tsx';
import { Palette } from '../commands/Palette.tsx';
import { QuickOpen } from '../commands/QuickOpen.tsx';
import { Shortcuts } from '../commands/Shortcuts.tsx';
import { ConfirmClose } from '../documents/ConfirmClose.tsx';
import { ConvertEncoding } from '../documents/ConvertEncoding.tsx';
import { NewArticle } from '../documents/NewArticle.tsx';
import { SaveAs } from '../documents/SaveAs.tsx';
import { ExportDialog } from '../export/ExportDialog.tsx';
import { LeaveDialog } from '../export/LeaveDialog.tsx';
import { HistoryDialog } from '../history/HistoryDialog.tsx';
import { ArticleMenu } from '../library/ArticleMenu.tsx';
import { ConfirmTrash } from '../library/ConfirmTrash.tsx';
import { Folders } from '../library/Folders.tsx';
import { MoveArticle } from '../library/MoveArticle.tsx';
import { RenameArticle } from '../library/RenameArticle.tsx';
import { FixPicker } from '../problems/FixPicker.tsx';
import { IgnoreFinding } from '../problems/IgnoreFinding.tsx';
import { RulePageDialog } from '../problems/RulePageDialog.tsx';
import { ApproveDialog } from '../review/ApproveDialog.tsx';
import { CommentDialog } from '../review/CommentDialog.tsx';
import { ReviewerDialog } from '../review/ReviewerDialog.tsx';
import { Licences } from '../settings/Licences.tsx';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import { SetStatus } from '../status/SetStatus.tsx';
import { useStore } from '../store.ts';
import type { Dialog } from '../workbench/dialogs.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';

/** The dialog that is open, if one is. */
export function OpenDialog() {
  const dialog = useStore(useWorkbench().dialogs);
  return dialog && <DialogOf dialog={dialog} />;
}

function DialogOf({ dialog }: { dialog: Dialog }) {
  switch (dialog.kind) {
    case 'palette':
      return <Palette />;
    case 'quickOpen':
      return <QuickOpen />;
    case 'settings':
      return <SettingsDialog />;
    case 'shortcuts':
      return <Shortcuts />;
    case 'licences':
      return <Licences />;
    case 'setStatus':
      return <SetStatus />;
    case 'newArticle':
      return <NewArticle folder={dialog.folder} />;
    case 'folders':
      return <Folders />;
    case 'history':
      return <HistoryDialog document={dialog.document} version={dialog.version} />;
    case 'export':
      return <ExportDialog document={dialog.document} />;
    case 'saveAs':
      return <SaveAs id={dialog.id} />;
    case 'rename':
      return <RenameArticle id={dialog.id} />;
    case 'move':
      return <MoveArticle id={dialog.id} />;
    case 'convert':
      return <ConvertEncoding id={dialog.id} />;
    case 'trash':
      return <ConfirmTrash id={dialog.id} links={dialog.links} />;
    case 'articleMenu':
      return <ArticleMenu id={dialog.id} at={dialog.at} />;
    case 'rulePage':
      return <RulePageDialog ruleId={dialog.ruleId} />;
    case 'headings':
      return <GoToHeading session={dialog.session} headings={dialog.headings} />;
    case 'fixes':
      return <FixPicker session={dialog.session} />;
    case 'ignore':
      return <IgnoreFinding session={dialog.session} finding={dialog.finding} />;
    case 'approve':
      return <ApproveDialog document={dialog.document} />;
    case 'comment':
      return <CommentDialog {...dialog} />;
    case 'leave':
      return <LeaveDialog {...dialog} />;
    case 'reviewer':
      return <ReviewerDialog {...dialog} />;
    case 'confirmClose':
      return <ConfirmClose key={dialog.title} {...dialog} />;
  }
}
