from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.moderation_input_type import ModerationInputType


@model
class ModerationResultBody(Base):
    """Moderation result body."""

    type: Literal['moderation_result']
    model: str
    flagged: bool
    categories: dict[str, bool]
    category_scores: dict[str, float]
    category_applied_input_types: dict[str, list[ModerationInputType]]
    _tags = {'type': 'moderation_result'}
