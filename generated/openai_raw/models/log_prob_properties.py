from __future__ import annotations

from ..types import Model as Base, model


@model
class LogProbProperties(Base):
    """How likely a token was."""

    token: str
    """Text of the token."""
    logprob: float
    """Natural logarithm of the probability of the token."""
    bytes: list[int]
    """UTF-8 bytes of the token. A character can span several tokens, so join the bytes before decoding."""
