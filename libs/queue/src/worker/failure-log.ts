import type { GivenUpJob } from '../failed/failed-payload';
import type { JobDefinition } from '../job/job.decorator';

/** Where it is written down that a job was given up. */
export interface FailureLog {
  /** Writing the same job again changes nothing. */
  record(job: GivenUpJob, definition: JobDefinition | undefined, error: Error): Promise<void>;
  /** @returns message of what the job died of; undefined when it is not given up */
  reasonOf(jobId: string): Promise<string | undefined>;
}
