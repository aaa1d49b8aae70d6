"""List the runs of a thread"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listRuns",
    method="GET",
    path="/threads/{thread_id}/runs",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    result="ListRunsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id")
