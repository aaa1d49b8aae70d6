from __future__ import annotations

from ..types import Model, absent, model



@model
class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(Model):
    """Run step delta step details tool calls function object function."""

    name: str | None = absent
    arguments: str | None = absent
    output: str | None = None
