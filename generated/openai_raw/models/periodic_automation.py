from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.periodic_automation_status import PeriodicAutomationStatus
    from ..unions import AutomationCreatedBy, AutomationTarget


@model
class PeriodicAutomation(Base):
    """Starts work of an agent on a schedule."""

    id: str
    """Id of the agent automation."""
    created_at: int
    """When the agent automation was created, in Unix seconds."""
    created_by: AutomationCreatedBy
    """Who created it."""
    expression: str
    """The schedule, as a cron expression."""
    metadata: dict[str, str]
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    name: str
    """Name of the agent automation."""
    object: Literal['agent.automation']
    """The kind of object: always `agent.automation`."""
    status: PeriodicAutomationStatus
    """State of the agent automation. Values: `active`, `paused`."""
    target: AutomationTarget
    """What is started: a new session, or input to one that exists."""
    timezone: str
    """A time zone of the IANA database, such as `Europe/Paris`."""
    type: Literal['periodic']
    """Which kind it is. Always `periodic`."""
    pause_reason: Literal['target_session_failed'] | None = None
    """Why it was paused by itself. Null if it was not. Always `target_session_failed`."""

    _nested = {'created_by': 'AutomationCreatedBy', 'target': 'AutomationTarget'}
    _tags = {'object': 'agent.automation', 'type': 'periodic', 'pause_reason': ('target_session_failed', None)}
