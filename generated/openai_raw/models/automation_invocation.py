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
    """Automation invocation."""

    id: str
    automation_id: str
    created_at: int
    error: AutomationInvocationError | None = None
    object: Literal['agent.automation.invocation']
    scheduled_at: int | None = None
    session_id: str | None = None
    skip_reason: Literal['pending_delivery'] | None = None
    source: AutomationInvocationSource
    status: AutomationInvocationStatus

    _nested = {'error': 'AutomationInvocationError', 'source': 'AutomationInvocationSource'}
    _tags = {'object': 'agent.automation.invocation', 'skip_reason': ('pending_delivery', None)}
