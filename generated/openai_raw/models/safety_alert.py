from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.safety_alert_error_type import SafetyAlertErrorType


@model
class SafetyAlert(Base):
    """Safety alert."""

    id: str
    created_at: int
    error_type: SafetyAlertErrorType
    model: str
    object: Literal['safety.alert']
    reason: str | None = None
    request_id: str
    request_paused: bool
    response_id: str
    detailed_explanation: str | None = None
    _tags = {'object': 'safety.alert'}
