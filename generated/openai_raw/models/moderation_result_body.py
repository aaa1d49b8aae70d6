"""`ModerationResultBody`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class ModerationResultBody(Base):
    """What moderation found in one text or image."""

    type: Literal["moderation_result"]
    """Always `moderation_result`."""
    model: str
    """The moderation model that looked."""
    flagged: bool
    """Whether any category applies."""
    categories: dict[str, bool]
    """For each category by name, whether it applies."""
    category_scores: dict[str, float]
    """For each category by name, how sure the model is, from 0 to 1."""
    category_applied_input_types: dict[str, list[ModerationInputType]]
    """For each category by name, the kinds of input that its score rests on."""

    _tags = {"type": "moderation_result"}


ModerationInputTypeInput: TypeAlias = Literal["text", "image"]
ModerationInputType: TypeAlias = ModerationInputTypeInput | str
"""A kind of input that moderation looks at."""
