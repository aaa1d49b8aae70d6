from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

    class BetaTopLogProbDict(TypedDict, total=False):
        token: Required[str]
        logprob: Required[float]
        bytes: Required[Sequence[int]]


@model
class BetaTopLogProb(Base):
    """Beta top log prob."""

    token: str
    logprob: float
    bytes: list[int]
