from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.top_log_prob import TopLogProb, TopLogProbDict

    class LogProbDict(TypedDict, total=False):
        token: Required[str]
        logprob: Required[float]
        bytes: Required[Sequence[int]]
        top_logprobs: Required[Sequence[TopLogProb | TopLogProbDict]]


@model
class LogProb(Base):
    """Log prob."""

    token: str
    logprob: float
    bytes: list[int]
    top_logprobs: list[TopLogProb]

    _nested = {'top_logprobs': ['TopLogProb']}
