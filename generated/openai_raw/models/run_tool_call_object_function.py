from __future__ import annotations

from ..types import Model, model



@model
class RunToolCallObjectFunction(Model):
    """Run tool call object function."""

    name: str
    arguments: str
