"""Start a fine-tuning job"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createFineTuningJob",
    method="POST",
    path="/fine_tuning/jobs",
    body={
        "model": "model",
        "training_file": "training_file",
        "hyperparameters": "hyperparameters",
        "suffix": "suffix",
        "validation_file": "validation_file",
        "integrations": "integrations",
        "seed": "seed",
        "method": "method",
        "metadata": "metadata",
    },
    required=("model", "training_file"),
    bodies=("application/json",),
    result="FineTuningJob",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
