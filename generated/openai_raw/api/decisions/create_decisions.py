"""Have a model answer closed questions"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createDecisions",
    method="POST",
    path="/decisions",
    body={
        "model": "model",
        "input": "input",
        "questions": "questions",
        "prompt_cache_key": "prompt_cache_key",
        "prompt_cache_options": "prompt_cache_options",
        "safety_identifier": "safety_identifier",
    },
    required=("model", "input", "questions"),
    bodies=("application/json",),
    result="Decision",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
