from __future__ import annotations

from ..types import Model as Base, model


@model
class LogProbProperties(Base):
    """How likely a token was."""

    token: str
    """The token's text."""
    logprob: float
    """Natural logarithm of the token's probability."""
    bytes: list[int]
    """The token's UTF-8 bytes; a character may be spread over several tokens."""
