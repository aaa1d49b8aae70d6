"""`ModerationResultBody`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class ModerationResultBody(Base):
    """The moderation result for one text or image."""

    type: Literal["moderation_result"]
    """Always `moderation_result`."""
    model: str
    """The moderation model that was used."""
    flagged: bool
    """Whether any category was flagged."""
    categories: dict[str, bool]
    """Whether each category was flagged, by category name."""
    category_scores: dict[str, float]
    """Score of each category from 0 to 1, by category name."""
    category_applied_input_types: dict[str, list[ModerationInputType]]
    """Input types that each score is based on, by category name."""

    _tags = {"type": "moderation_result"}


ModerationInputTypeInput: TypeAlias = Literal["text", "image"]
ModerationInputType: TypeAlias = ModerationInputTypeInput | str
"""A type of input that was moderated."""
