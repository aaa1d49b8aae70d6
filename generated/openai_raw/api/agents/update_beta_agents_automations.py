"""Change an automation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="updateBetaAgentsAutomations",
    method="POST",
    path="/agents/automations/{automation_id}",
    body={
        "expression": "expression",
        "metadata": "metadata",
        "name": "name",
        "run_at": "run_at",
        "target": "target",
        "timezone": "timezone",
    },
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    bodies=("application/json",),
    result="Automation",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "automation_id")
