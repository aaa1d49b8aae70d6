"""The classes of ``client.fine_tuning.jobs.checkpoints``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints as AsyncCheckpoints
from openai_raw.resources.fine_tuning_jobs_checkpoints import FineTuningJobsCheckpoints as Checkpoints
