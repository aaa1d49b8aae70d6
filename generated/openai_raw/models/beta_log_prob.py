from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.beta_top_log_prob import BetaTopLogProb, BetaTopLogProbDict

    class BetaLogProbDict(TypedDict, total=False):
        token: Required[str]
        logprob: Required[float]
        bytes: Required[Sequence[int]]
        top_logprobs: Required[Sequence[BetaTopLogProb | BetaTopLogProbDict]]


@model
class BetaLogProb(Base):
    """Beta log prob."""

    token: str
    logprob: float
    bytes: list[int]
    top_logprobs: list[BetaTopLogProb]

    _nested = {'top_logprobs': ['BetaTopLogProb']}
