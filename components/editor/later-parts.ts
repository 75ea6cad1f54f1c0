import { loadLater } from "#components/ui/load-later.tsx";

// What nobody sees before asking for it. The screen is ready to write in without these.
const blockDialog = loadLater(() => import("./blocks/block-dialog.tsx").then(({ BlockDialog }) => BlockDialog));
const copyDialog = loadLater(() => import("./save/copy-dialog.tsx").then(({ CopyDialog }) => CopyDialog));
const mergeScreen = loadLater(() => import("./merge/merge-screen.tsx").then(({ MergeScreen }) => MergeScreen));
const picturePicker = loadLater(() =>
  import("#components/media/picker/picture-picker.tsx").then(({ PicturePicker }) => PicturePicker),
);
const previewPane = loadLater(() => import("./preview/preview-pane.tsx").then(({ PreviewPane }) => PreviewPane));
const relatedDialog = loadLater(() =>
  import("./related/related-dialog.tsx").then(({ RelatedDialog }) => RelatedDialog),
);
const releaseSheet = loadLater(() => import("./release/release-sheet.tsx").then(({ ReleaseSheet }) => ReleaseSheet));
const renameDialog = loadLater(() => import("./release/rename-dialog.tsx").then(({ RenameDialog }) => RenameDialog));
const withdrawDialog = loadLater(() =>
  import("./release/withdraw-dialog.tsx").then(({ WithdrawDialog }) => WithdrawDialog),
);

export const BlockDialog = blockDialog.Part;
export const CopyDialog = copyDialog.Part;
export const MergeScreen = mergeScreen.Part;
export const PicturePicker = picturePicker.Part;
export const PreviewPane = previewPane.Part;
export const RelatedDialog = relatedDialog.Part;
export const ReleaseSheet = releaseSheet.Part;
export const RenameDialog = renameDialog.Part;
export const WithdrawDialog = withdrawDialog.Part;

const PARTS = [
  releaseSheet,
  blockDialog,
  picturePicker,
  relatedDialog,
  previewPane,
  mergeScreen,
  copyDialog,
  renameDialog,
  withdrawDialog,
];

/** Fetches them all, one after the other. What the line kept away is fetched when it is back. */
export async function loadLaterParts(): Promise<void> {
  for (const { load } of PARTS) await load();
}
