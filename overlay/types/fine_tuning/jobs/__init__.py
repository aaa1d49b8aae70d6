"""The names of ``openai.types.fine_tuning.jobs`` of openai 3.57.0, and what they are here.

Written by ``python -m spec names``; do not edit.
"""

from overlay.types._offer import offered

NAMES = {
    "CheckpointListParams": 'dict',
    "FineTuningJobCheckpoint": 'FineTuningJobCheckpoint',
}
DEFINED = {
    "checkpoint_list_params": {},
    "fine_tuning_job_checkpoint": {
        "Metrics": 'FineTuningJobCheckpointMetrics',
    },
}
FOLDERS = []
__getattr__, __dir__ = offered(__name__, NAMES, DEFINED, FOLDERS)
