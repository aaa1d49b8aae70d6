"""The names of ``openai.types.fine_tuning.jobs`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from typing import TypeAlias
from openai_raw import models as m
from openai_raw.api.fine_tuning.list_fine_tuning_job_checkpoints import ListFineTuningJobCheckpointsParams as ListFineTuningJobCheckpointsParams_

CheckpointListParams: TypeAlias = ListFineTuningJobCheckpointsParams_
FineTuningJobCheckpoint: TypeAlias = m.FineTuningJobCheckpoint
