from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.safety_case_notice import SafetyCaseNotice


@model
class SafetyCase(Base):
    """Safety case."""

    id: str
    created_at: int
    entity_identifier: str
    notice: SafetyCaseNotice
    object: Literal['safety.case']
    reason: str | None = None

    _nested = {'notice': 'SafetyCaseNotice'}
    _tags = {'object': 'safety.case'}
