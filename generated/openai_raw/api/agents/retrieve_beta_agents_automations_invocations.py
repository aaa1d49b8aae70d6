"""Retrieve a run of an automation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.automation_invocation import AutomationInvocation

    class RetrieveBetaAgentsAutomationsInvocationsParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveBetaAgentsAutomationsInvocations``."""


OPERATION = Operation(
    id="retrieveBetaAgentsAutomationsInvocations",
    method="GET",
    path="/agents/automations/{automation_id}/invocations/{invocation_id}",
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='AutomationInvocation',
)


def sync_detailed(automation_id: str, invocation_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsAutomationsInvocationsParams]) -> http.Response[AutomationInvocation]:
    """Send ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"automation_id": automation_id, "invocation_id": invocation_id}, params)


def sync(automation_id: str, invocation_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsAutomationsInvocationsParams]) -> AutomationInvocation | None:
    """Send ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``, and give what the answer holds."""
    return sync_detailed(automation_id, invocation_id, client=client, **params).parsed


async def asyncio_detailed(automation_id: str, invocation_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsAutomationsInvocationsParams]) -> http.Response[AutomationInvocation]:
    """Send ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"automation_id": automation_id, "invocation_id": invocation_id}, params)


async def asyncio(automation_id: str, invocation_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsAutomationsInvocationsParams]) -> AutomationInvocation | None:
    """Send ``GET /agents/automations/{automation_id}/invocations/{invocation_id}``, and give what the answer holds."""
    return (await asyncio_detailed(automation_id, invocation_id, client=client, **params)).parsed
