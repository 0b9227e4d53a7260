import { UsageError } from './arguments.ts';
import { describeDiskFault } from './disk-fault.ts';

/**
 * Runs a command and ends the process with its exit code: 0 clean, 1 data issues, 2 bad usage or our own fault.
 * A data issue and a refusal of the disk never print a stack; a fault of ours always does, and says so.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 2;
    if (error instanceof UsageError) {
      console.error(error.message);
      return;
    }
    const fault = describeDiskFault(error);
    if (fault) {
      console.error(`${fault.fa}\n${fault.en}`);
      return;
    }
    console.error('خطای خود برنامه (نه داده): لطفاً این متن را گزارش کنید.');
    console.error('This is a fault of the program, not of the data. Please report the text below.');
    console.error(error);
  }
}
