"""The classes of ``client.fine_tuning.jobs``.

Written by ``python -m spec names``; do not edit.
"""

from . import checkpoints as checkpoints
from openai_raw.resources.fine_tuning_jobs import AsyncFineTuningJobs as AsyncJobs
from openai_raw.resources.fine_tuning_jobs import FineTuningJobs as Jobs
from openai_raw.resources.fine_tuning_jobs_checkpoints import AsyncFineTuningJobsCheckpoints as AsyncCheckpoints
from openai_raw.resources.fine_tuning_jobs_checkpoints import FineTuningJobsCheckpoints as Checkpoints
