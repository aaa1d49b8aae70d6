from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaFunctionShellAction(Base):
    """Commands that the model wants to run."""

    commands: list[str]
    """Commands for the shell, in the order to run them."""
    timeout_ms: int | None
    """The most milliseconds that it may take."""
    max_output_length: int | None
    """The most characters of output that are passed on."""
