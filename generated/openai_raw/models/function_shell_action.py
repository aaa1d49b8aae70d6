from __future__ import annotations

from ..types import Model, model



@model
class FunctionShellAction(Model):
    """Function shell action."""

    commands: list[str]
    timeout_ms: int | None
    max_output_length: int | None
