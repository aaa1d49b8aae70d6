"""Retrieve a run of an automation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveBetaAgentsAutomationsInvocationsParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveBetaAgentsAutomationsInvocations``."""


OPERATION = Operation(
    id="retrieveBetaAgentsAutomationsInvocations",
    method="GET",
    path="/agents/automations/{automation_id}/invocations/{invocation_id}",
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='AutomationInvocation',
)
