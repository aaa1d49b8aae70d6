from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.one_time_automation_status import OneTimeAutomationStatus
    from ..unions import AutomationCreatedBy, AutomationTarget


@model
class OneTimeAutomation(Base):
    """Starts work of an agent once."""

    id: str
    """Id of the agent automation."""
    created_at: int
    """When the agent automation was created, in Unix seconds."""
    created_by: AutomationCreatedBy
    """Who created it."""
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
    """What is started: a new session, or input to one that exists."""
    type: Literal['once']
    """Which kind it is. Always `once`."""
    pause_reason: Literal['target_session_failed'] | None = None
    """Why it was paused by itself. Null if it was not. Always `target_session_failed`."""

    _nested = {'created_by': 'AutomationCreatedBy', 'target': 'AutomationTarget'}
    _tags = {'object': 'agent.automation', 'type': 'once', 'pause_reason': ('target_session_failed', None)}
