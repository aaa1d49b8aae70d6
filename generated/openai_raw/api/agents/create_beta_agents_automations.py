"""Create an automation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createBetaAgentsAutomations",
    method="POST",
    path="/agents/automations",
    body={
        "expression": "expression",
        "name": "name",
        "target": "target",
        "timezone": "timezone",
        "type": "type",
        "metadata": "metadata",
        "run_at": "run_at",
    },
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    required=("name", "target", "type"),
    bodies=("application/json",),
    result="Automation",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
