from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class RealtimeTruncationRetentionRatioTokenLimitsDict(TypedDict, total=False):
        post_instructions: int
        """The most tokens of the conversation, instructions and tools not counted."""


@model
class RealtimeTruncationRetentionRatioTokenLimits(Base):
    """Limits that are lower than the model's."""

    post_instructions: int | None = absent
    """The most tokens of the conversation, instructions and tools not counted."""
