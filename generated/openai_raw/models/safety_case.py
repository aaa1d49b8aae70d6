from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.safety_case_notice import SafetyCaseNotice


@model
class SafetyCase(Base):
    """What was noticed about one user or organization."""

    id: str
    """Id of the safety case."""
    created_at: int
    """When the safety case was created, in Unix seconds."""
    entity_identifier: str
    """About whom the case is."""
    notice: SafetyCaseNotice
    """What OpenAI has to say about it."""
    object: Literal['safety.case']
    """The kind of object: always `safety.case`."""
    reason: str | None = None
    """Why, in the words of whoever decided."""

    _nested = {'notice': 'SafetyCaseNotice'}
    _tags = {'object': 'safety.case'}
