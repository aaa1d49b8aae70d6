from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.automation_invocation_error import AutomationInvocationError
    from ..models.automation_invocation_status import AutomationInvocationStatus
    from ..unions import AutomationInvocationSource


@model
class AutomationInvocation(Base):
    """The value of `ListBetaAgentsAutomationsInvocationsResponse.data`."""

    id: str
    """Id of the agent automation invocation."""
    automation_id: str
    """Id of the automation."""
    created_at: int
    """When the agent automation invocation was created, in Unix seconds."""
    error: AutomationInvocationError | None = None
    """What went wrong; None if nothing did."""
    object: Literal['agent.automation.invocation']
    """The kind of object: always `agent.automation.invocation`."""
    scheduled_at: int | None = None
    session_id: str | None = None
    """Id of the session."""
    skip_reason: Literal['pending_delivery'] | None = None
    """Always `pending_delivery`."""
    source: AutomationInvocationSource
    status: AutomationInvocationStatus
    """State of the agent automation invocation. Values: `queued`, `completed`, `failed`, `skipped`."""

    _nested = {'error': 'AutomationInvocationError', 'source': 'AutomationInvocationSource'}
    _tags = {'object': 'agent.automation.invocation', 'skip_reason': ('pending_delivery', None)}
