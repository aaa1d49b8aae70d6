"""What requests take instead of the models in ``models.realtime_truncation``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.realtime_truncation import RealtimeTruncationRetentionRatioTokenLimits

class RealtimeTruncationRetentionRatioDict(TypedDict, total=False):
    type: Required[Literal["retention_ratio"]]
    """Discriminator: always `retention_ratio`."""
    retention_ratio: Required[float]
    """Which part of the context is kept, 0 to 1."""
    token_limits: RealtimeTruncationRetentionRatioTokenLimits | RealtimeTruncationRetentionRatioTokenLimitsDict
    """Limits that are lower than the model's."""

class RealtimeTruncationRetentionRatioTokenLimitsDict(TypedDict, total=False):
    post_instructions: int
    """The most tokens of the conversation, instructions and tools not counted."""
