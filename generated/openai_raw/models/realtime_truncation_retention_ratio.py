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
        """From 0 to 1."""
        token_limits: RealtimeTruncationRetentionRatioTokenLimits | RealtimeTruncationRetentionRatioTokenLimitsDict


@model
class RealtimeTruncationRetentionRatio(Base):
    """Realtime truncation retention ratio."""

    type: Literal['retention_ratio']
    """Tells this object from others that can stand in its place: always `retention_ratio`."""
    retention_ratio: float
    """From 0 to 1."""
    token_limits: RealtimeTruncationRetentionRatioTokenLimits | None = absent

    _nested = {'token_limits': 'RealtimeTruncationRetentionRatioTokenLimits'}
    _tags = {'type': 'retention_ratio'}
