from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict
    from ..models.beta_top_log_prob import BetaTopLogProb, BetaTopLogProbDict

    class BetaLogProbDict(TypedDict, total=False):
        token: Required[str]
        """The token's text."""
        logprob: Required[float]
        """Natural logarithm of the token's probability."""
        bytes: Required[Sequence[int]]
        """The token's UTF-8 bytes; a character may be spread over several tokens."""
        top_logprobs: Required[Sequence[BetaTopLogProb | BetaTopLogProbDict]]
        """The likeliest tokens at this place."""


@model
class BetaLogProb(Base):
    """A token with its log probability, and what else could have stood there."""

    token: str
    """The token's text."""
    logprob: float
    """Natural logarithm of the token's probability."""
    bytes: list[int]
    """The token's UTF-8 bytes; a character may be spread over several tokens."""
    top_logprobs: list[BetaTopLogProb]
    """The likeliest tokens at this place."""

    _nested = {'top_logprobs': ['BetaTopLogProb']}
