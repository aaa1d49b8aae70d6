from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class RealtimeTruncationRetentionRatioTokenLimitsDict(TypedDict, total=False):
        post_instructions: int


@model
class RealtimeTruncationRetentionRatioTokenLimits(Base):
    """The value of `RealtimeTruncationRetentionRatio.token_limits`."""

    post_instructions: int | None = absent
