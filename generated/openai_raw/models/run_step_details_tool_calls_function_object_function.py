from __future__ import annotations

from ..types import Model as Base, model



@model
class RunStepDetailsToolCallsFunctionObjectFunction(Base):
    """Run step details tool calls function object function."""

    name: str
    arguments: str
    output: str | None
