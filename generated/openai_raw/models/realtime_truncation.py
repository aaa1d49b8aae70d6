"""What only `RealtimeTruncation` can be or hold."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model

RealtimeTruncationEnumInput: TypeAlias = Literal["auto", "disabled"]
RealtimeTruncationEnum: TypeAlias = RealtimeTruncationEnumInput | str
"""Whether old items are dropped when the conversation exceeds the context window."""


@model
class RealtimeTruncationRetentionRatio(Base):
    """Drops more than necessary when the context is full, so that the cache fits for longer."""

    type: Literal["retention_ratio"]
    """Discriminator: always `retention_ratio`."""
    retention_ratio: float
    """Which part of the context is kept, 0 to 1."""
    token_limits: RealtimeTruncationRetentionRatioTokenLimits | None = absent
    """Limits that are lower than the model's."""

    _nested = {"token_limits": "RealtimeTruncationRetentionRatioTokenLimits"}
    _tags = {"type": "retention_ratio"}


@model
class RealtimeTruncationRetentionRatioTokenLimits(Base):
    """Limits that are lower than the model's."""

    post_instructions: int | None = absent
    """The most tokens of the conversation, instructions and tools not counted."""
