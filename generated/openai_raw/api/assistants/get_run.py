"""Retrieve a run"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="getRun",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}",
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="RunObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id", "run_id")
