from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_moderation_input_type import BetaModerationInputType


@model
class BetaModerationResultBody(Base):
    """What moderation found in a text."""

    type: Literal['moderation_result']
    """Always `moderation_result`."""
    model: str
    """The moderation model that looked."""
    flagged: bool
    """Whether any category applies."""
    categories: dict[str, bool]
    """For each category by name, whether it applies."""
    category_scores: dict[str, float]
    """For each category by name, how sure the model is, from 0 to 1."""
    category_applied_input_types: dict[str, list[BetaModerationInputType]]
    """For each category by name, the kinds of input that its score rests on."""
    _tags = {'type': 'moderation_result'}
