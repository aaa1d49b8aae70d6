"""Change a run"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="modifyRun",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}",
    body={"metadata": "metadata"},
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    bodies=("application/json",),
    result="RunObject",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id", "run_id")
