from __future__ import annotations

from ..types import Model, model



@model
class RunStepDetailsToolCallsFunctionObjectFunction(Model):
    """Run step details tool calls function object function."""

    name: str
    arguments: str
    output: str | None
