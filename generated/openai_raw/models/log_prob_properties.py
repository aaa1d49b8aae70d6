from __future__ import annotations

from ..types import Model, model



@model
class LogProbProperties(Model):
    """Log prob properties."""

    token: str
    logprob: float
    bytes: list[int]
