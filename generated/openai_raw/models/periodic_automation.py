from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.periodic_automation_status import PeriodicAutomationStatus
    from ..unions import AutomationCreatedBy, AutomationTarget


@model
class PeriodicAutomation(Base):
    """Periodic automation."""

    id: str
    """Id of the agent automation."""
    created_at: int
    """When the agent automation was created, in Unix seconds."""
    created_by: AutomationCreatedBy
    expression: str
    metadata: dict[str, str]
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    name: str
    """Name of the agent automation."""
    object: Literal['agent.automation']
    """The kind of object: always `agent.automation`."""
    status: PeriodicAutomationStatus
    """State of the agent automation. Values: `active`, `paused`."""
    target: AutomationTarget
    timezone: str
    """A time zone of the IANA database, such as `Europe/Paris`."""
    type: Literal['periodic']
    """Tells this object from others that can stand in its place: always `periodic`."""
    pause_reason: Literal['target_session_failed'] | None = None
    """Always `target_session_failed`."""

    _nested = {'created_by': 'AutomationCreatedBy', 'target': 'AutomationTarget'}
    _tags = {'object': 'agent.automation', 'type': 'periodic', 'pause_reason': ('target_session_failed', None)}
