from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

    class TopLogProbDict(TypedDict, total=False):
        token: Required[str]
        """The token's text."""
        logprob: Required[float]
        """Natural logarithm of the token's probability."""
        bytes: Required[Sequence[int]]
        """The token's UTF-8 bytes; a character may be spread over several tokens."""


@model
class TopLogProb(Base):
    """A token that could have stood there, with its log probability."""

    token: str
    """The token's text."""
    logprob: float
    """Natural logarithm of the token's probability."""
    bytes: list[int]
    """The token's UTF-8 bytes; a character may be spread over several tokens."""
