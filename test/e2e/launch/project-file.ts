import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { giveToElectron } from '../../../build/runtime/user.mjs';
import { sha256 } from '../../../main/storage/read-bytes';
import { fileText, newEnvelope, nextEnvelope } from '../../../shared/project/envelope';
import type { Project } from '../../../shared/project/project';
import { freshFolder } from './start';

/** Writes a project as a sound file of its own into a folder (default: a fresh one), where the application may open it. */
export function projectFile(project: Project, name = 'projekt', folder = freshFolder('project')): string {
  mkdirSync(folder, { recursive: true });
  giveToElectron(folder);
  const file = path.join(folder, `${name}.leitfaden`);
  const by = { app: '0.0.0', device: '00000000-0000-4000-8000-000000000000' };
  const envelope = newEnvelope({
    ...by,
    id: sha256(name).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5'),
  });
  const next = nextEnvelope(envelope, { ...by, parent: null, saved: '2026-03-01T08:00:00.000Z' });
  writeFileSync(file, fileText(next, project, sha256));
  giveToElectron(file);
  return file;
}
