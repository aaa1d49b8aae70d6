from __future__ import annotations

from ..types import Model as Base, model



@model
class LogProbProperties(Base):
    """Log prob properties."""

    token: str
    logprob: float
    bytes: list[int]
