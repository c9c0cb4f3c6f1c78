import type { FileHandle } from 'node:fs/promises';
import type { Disk, FileSystem } from '../file-system';
import { type Fault, type FaultPlan, type FaultyAct, faultyActs } from './fault-plan';

const isFaulty = (name: string | symbol): name is FaultyAct => faultyActs.some((act) => act === name);

/** A disk that fails as planned and works otherwise. For tests of the whole planner and of the storage core. */
export function faultyDisk(real: Disk, plan: () => FaultPlan): Disk {
  const strike = striker(plan);
  const fs = new Proxy(real.fs, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function' || !isFaulty(name)) return value;
      return async (...args: unknown[]) => {
        await strike(name, args.map(String).slice(0, 2));
        const done: unknown = await Reflect.apply(value, target, args);
        return name === 'open' ? faultyHandle(done as FileHandle, String(args[0]), strike) : done;
      };
    },
  }) satisfies FileSystem;
  return { ...real, fs };
}

type Strike = (act: FaultyAct, paths: readonly string[]) => Promise<Fault | null>;

function faultyHandle(handle: FileHandle, file: string, strike: Strike): FileHandle {
  return new Proxy(handle, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      if (!isFaulty(name)) return value.bind(target);
      return async (...args: unknown[]) => {
        const fault = await strike(name, [file]);
        const [first] = args;
        const short = fault?.bytes !== undefined && name === 'writeFile' && Buffer.isBuffer(first);
        return Reflect.apply(value, target, short ? [first.subarray(0, fault.bytes)] : args);
      };
    },
  });
}

/** Finds the fault that is due for an act, and makes it happen. */
function striker(plan: () => FaultPlan): Strike {
  const hits = new WeakMap<Fault, number>();
  return async (act, paths) => {
    const due = plan().faults.find((fault) => {
      if (fault.op !== act || !paths.some((file) => file.includes(fault.path))) return false;
      const hit = hits.get(fault) ?? 0;
      hits.set(fault, hit + 1);
      return hit >= fault.after && (fault.times === undefined || hit < fault.after + fault.times);
    });
    if (!due) return null;
    if (due.delay > 0) await new Promise((resolve) => setTimeout(resolve, due.delay));
    if (due.code === 'KILL') process.kill(process.pid, 'SIGKILL');
    if (due.code) throw Object.assign(new Error(`${due.code}: planned, ${act} '${paths[0]}'`), { code: due.code });
    return due;
  };
}
