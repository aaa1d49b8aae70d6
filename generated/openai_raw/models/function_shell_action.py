from __future__ import annotations

from ..types import Model as Base, model



@model
class FunctionShellAction(Base):
    """Function shell action."""

    commands: list[str]
    timeout_ms: int | None
    max_output_length: int | None
