"""Retrieve a run of an automation"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveBetaAgentsAutomationsInvocations",
    method="GET",
    path="/agents/automations/{automation_id}/invocations/{invocation_id}",
    fixed_headers={"OpenAI-Beta": "agents=v1"},
    result="AutomationInvocation",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "automation_id", "invocation_id")
