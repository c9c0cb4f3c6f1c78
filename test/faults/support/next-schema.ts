import { migrations as known, type Migration, migrate as migrateBy } from '../../../shared/project/migrations';

/** Stands in for `shared/project/migrations` in one bundle: a planner that is one schema ahead. */
const next: Migration = (data) => ({ ...data, migrated: Number(data.migrated ?? 0) + 1 });

export const migrations: readonly Migration[] = [...known, next];
export const currentSchema = migrations.length + 1;
export const migrate = (data: unknown, from: number): unknown => migrateBy(data, from, migrations);
