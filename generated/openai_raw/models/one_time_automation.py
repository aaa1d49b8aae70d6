from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.one_time_automation_status import OneTimeAutomationStatus
    from ..unions import AutomationCreatedBy, AutomationTarget


@model
class OneTimeAutomation(Base):
    """One time automation."""

    id: str
    """Id of the agent automation."""
    created_at: int
    """When the agent automation was created, in Unix seconds."""
    created_by: AutomationCreatedBy
    metadata: dict[str, str]
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    name: str
    """Name of the agent automation."""
    object: Literal['agent.automation']
    """The kind of object: always `agent.automation`."""
    run_at: int
    """When it runs, in Unix seconds."""
    status: OneTimeAutomationStatus
    """State of the agent automation. Values: `active`, `paused`, `completed`."""
    target: AutomationTarget
    type: Literal['once']
    """Tells this object from others that can stand in its place: always `once`."""
    pause_reason: Literal['target_session_failed'] | None = None
    """Always `target_session_failed`."""

    _nested = {'created_by': 'AutomationCreatedBy', 'target': 'AutomationTarget'}
    _tags = {'object': 'agent.automation', 'type': 'once', 'pause_reason': ('target_session_failed', None)}
