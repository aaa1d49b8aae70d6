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
    created_at: int
    created_by: AutomationCreatedBy
    metadata: dict[str, str]
    name: str
    object: Literal['agent.automation']
    run_at: int
    status: OneTimeAutomationStatus
    target: AutomationTarget
    type: Literal['once']
    pause_reason: Literal['target_session_failed'] | None = None

    _nested = {'created_by': 'AutomationCreatedBy', 'target': 'AutomationTarget'}
    _tags = {'object': 'agent.automation', 'type': 'once', 'pause_reason': ('target_session_failed', None)}
