"""The classes of ``client.fine_tuning``.

Written by ``python -m spec names``; do not edit.
"""

from . import alpha as alpha
from . import checkpoints as checkpoints
from . import jobs as jobs
from openai_raw.resources.fine_tuning import AsyncFineTuning as AsyncFineTuning
from openai_raw.resources.fine_tuning import FineTuning as FineTuning
from openai_raw.resources.fine_tuning_alpha import AsyncFineTuningAlpha as AsyncAlpha
from openai_raw.resources.fine_tuning_alpha import FineTuningAlpha as Alpha
from openai_raw.resources.fine_tuning_checkpoints import AsyncFineTuningCheckpoints as AsyncCheckpoints
from openai_raw.resources.fine_tuning_checkpoints import FineTuningCheckpoints as Checkpoints
from openai_raw.resources.fine_tuning_jobs import AsyncFineTuningJobs as AsyncJobs
from openai_raw.resources.fine_tuning_jobs import FineTuningJobs as Jobs
