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
    """One run of an automation."""

    id: str
    """Id of the agent automation invocation."""
    automation_id: str
    """Id of the automation."""
    created_at: int
    """When the agent automation invocation was created, in Unix seconds."""
    error: AutomationInvocationError | None = None
    """What went wrong. Null if nothing did."""
    object: Literal['agent.automation.invocation']
    """The kind of object: always `agent.automation.invocation`."""
    scheduled_at: int | None = None
    """When it was due, in Unix seconds. Null if it was started by hand."""
    session_id: str | None = None
    """Id of the session."""
    skip_reason: Literal['pending_delivery'] | None = None
    """Why nothing was run. Null if something was. Always `pending_delivery`."""
    source: AutomationInvocationSource
    """What it comes from."""
    status: AutomationInvocationStatus
    """State of the agent automation invocation. Values: `queued`, `completed`, `failed`, `skipped`."""

    _nested = {'error': 'AutomationInvocationError', 'source': 'AutomationInvocationSource'}
    _tags = {'object': 'agent.automation.invocation', 'skip_reason': ('pending_delivery', None)}
