from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaFunctionShellAction(Base):
    """The value of `BetaFunctionShellCall.action`."""

    commands: list[str]
    timeout_ms: int | None
    """The most milliseconds that it may take."""
    max_output_length: int | None
    """The most characters of output that are passed on."""
