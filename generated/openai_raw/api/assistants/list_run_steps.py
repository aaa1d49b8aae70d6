"""List the steps of a run"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listRunSteps",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before", "include": "include[]"},
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="ListRunStepsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id", "run_id")
