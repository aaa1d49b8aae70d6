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
    created_at: int
    created_by: AutomationCreatedBy
    expression: str
    metadata: dict[str, str]
    name: str
    object: Literal['agent.automation']
    status: PeriodicAutomationStatus
    target: AutomationTarget
    timezone: str
    type: Literal['periodic']
    pause_reason: Literal['target_session_failed'] | None = None

    _nested = {'created_by': 'AutomationCreatedBy', 'target': 'AutomationTarget'}
    _tags = {'object': 'agent.automation', 'type': 'periodic', 'pause_reason': ('target_session_failed', None)}
