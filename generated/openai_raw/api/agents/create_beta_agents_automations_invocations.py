"""Create a run of an automation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createBetaAgentsAutomationsInvocations",
    method="POST",
    path="/agents/automations/{automation_id}/invocations",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="AutomationInvocation",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "automation_id")
