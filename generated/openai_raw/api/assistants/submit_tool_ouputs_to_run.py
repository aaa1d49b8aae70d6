"""Hand over the outputs of tools"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="submitToolOuputsToRun",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    body={"tool_outputs": "tool_outputs", "stream": "stream"},
    fixed_headers={"OpenAI-Beta": "assistants=v2"},
    required=("tool_outputs",),
    bodies=("application/json",),
    result="RunObject",
    event="AssistantStreamEvent",
    streams=True,
    wraps_events=True,
    switch=("stream", True),
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "thread_id", "run_id")
