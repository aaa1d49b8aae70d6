from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.automation_invocation import AutomationInvocation


@model
class ListBetaAgentsAutomationsInvocationsResponse(Base):
    """List beta agents automations invocations response."""

    data: list[AutomationInvocation]
    has_more: bool | None = None

    _nested = {'data': ['AutomationInvocation']}
