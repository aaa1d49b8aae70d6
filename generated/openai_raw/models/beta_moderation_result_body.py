from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_moderation_input_type import BetaModerationInputType


@model
class BetaModerationResultBody(Base):
    """Beta moderation result body."""

    type: Literal['moderation_result']
    model: str
    flagged: bool
    categories: dict[str, bool]
    category_scores: dict[str, float]
    category_applied_input_types: dict[str, list[BetaModerationInputType]]
    _tags = {'type': 'moderation_result'}
