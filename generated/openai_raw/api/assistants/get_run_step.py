"""Retrieve a step of a run"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getRunStep",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    query={"include": "include[]"},
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="RunStepObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id", "run_id", "step_id")
