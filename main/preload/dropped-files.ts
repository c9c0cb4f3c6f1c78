import { ipcRenderer, webUtils } from 'electron';
import { droppedFileChannel } from '../../shared/ipc/channels';

/** The little of the page's world that is needed here; main's code is compiled without the types of a browser. */
interface DragOfFiles {
  readonly dataTransfer: { readonly types: readonly string[]; readonly files: ArrayLike<DroppedFile> } | null;
  preventDefault(): void;
  stopPropagation(): void;
}
type DroppedFile = Parameters<typeof webUtils.getPathForFile>[0];
declare const window: {
  addEventListener(type: 'dragover' | 'drop', listener: (event: DragOfFiles) => void, capture: boolean): void;
};

/** Files dropped onto the window go to main by path, which opens a project file and ignores all else. */
export function reportDroppedProjects(): void {
  window.addEventListener('dragover', takeFiles, true);
  window.addEventListener(
    'drop',
    (event) => {
      const [file] = takeFiles(event);
      if (file) ipcRenderer.send(droppedFileChannel, pathOf(file));
    },
    true,
  );
}

/** Drags inside the page (cards, rows) carry no files and stay its own business. */
function takeFiles(event: DragOfFiles): DroppedFile[] {
  if (!event.dataTransfer?.types.includes('Files')) return [];
  event.preventDefault();
  event.stopPropagation();
  return Array.from(event.dataTransfer.files);
}

/** Older Electron has no `webUtils` and puts the path on the file itself. */
function pathOf(file: DroppedFile): string {
  const utils: typeof webUtils | undefined = webUtils;
  return utils?.getPathForFile(file) ?? String(Reflect.get(file, 'path') ?? '');
}
