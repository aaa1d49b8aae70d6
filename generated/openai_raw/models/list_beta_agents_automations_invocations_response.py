from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.automation_invocation import AutomationInvocation


@model
class ListBetaAgentsAutomationsInvocationsResponse(Base):
    """A page of automation invocations."""

    data: list[AutomationInvocation]
    """The items on this page."""
    has_more: bool | None = None
    """Whether there are more pages."""

    _nested = {"data": ["AutomationInvocation"]}
