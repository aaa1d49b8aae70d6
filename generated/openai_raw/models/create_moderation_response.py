from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.create_moderation_response_results_item import CreateModerationResponseResultsItem


@model
class CreateModerationResponse(Base):
    """What moderation found."""

    id: str
    """Id of the moderation."""
    model: str
    """The model that was used."""
    results: list[CreateModerationResponseResultsItem]
    """One result per input."""

    _nested = {'results': ['CreateModerationResponseResultsItem']}
