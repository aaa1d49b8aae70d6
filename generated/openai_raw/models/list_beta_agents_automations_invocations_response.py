from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.automation_invocation import AutomationInvocation


@model
class ListBetaAgentsAutomationsInvocationsResponse(Base):
    """A page of agent automation invocations."""

    data: list[AutomationInvocation]
    """The items of this page."""
    has_more: bool | None = None
    """True when there are further pages."""

    _nested = {"data": ["AutomationInvocation"]}
