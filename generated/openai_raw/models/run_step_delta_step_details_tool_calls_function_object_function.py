from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(Base):
    """Run step delta step details tool calls function object function."""

    name: str | None = absent
    arguments: str | None = absent
    output: str | None = None
