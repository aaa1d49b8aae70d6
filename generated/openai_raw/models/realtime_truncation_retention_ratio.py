from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.realtime_truncation_retention_ratio_token_limits import RealtimeTruncationRetentionRatioTokenLimits, RealtimeTruncationRetentionRatioTokenLimitsDict

    class RealtimeTruncationRetentionRatioDict(TypedDict, total=False):
        type: Required[Literal['retention_ratio']]
        """Tells this object from others that can stand in its place: always `retention_ratio`."""
        retention_ratio: Required[float]
        """Which part of the context is kept, 0 to 1."""
        token_limits: RealtimeTruncationRetentionRatioTokenLimits | RealtimeTruncationRetentionRatioTokenLimitsDict
        """Limits that are lower than the model's."""


@model
class RealtimeTruncationRetentionRatio(Base):
    """Drops more than necessary when the context is full, so that the cache fits for longer."""

    type: Literal['retention_ratio']
    """Tells this object from others that can stand in its place: always `retention_ratio`."""
    retention_ratio: float
    """Which part of the context is kept, 0 to 1."""
    token_limits: RealtimeTruncationRetentionRatioTokenLimits | None = absent
    """Limits that are lower than the model's."""

    _nested = {'token_limits': 'RealtimeTruncationRetentionRatioTokenLimits'}
    _tags = {'type': 'retention_ratio'}
