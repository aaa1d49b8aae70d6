from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

    class BetaFunctionShellActionParamDict(TypedDict, total=False):
        commands: Required[Sequence[str]]
        """Commands for the shell, in the order to run them."""
        timeout_ms: int | None
        """The most milliseconds that it may take."""
        max_output_length: int | None
        """The most characters of output that are passed on."""


@model
class BetaFunctionShellActionParam(Base):
    """Commands that the model wants to run."""

    commands: list[str]
    """Commands for the shell, in the order to run them."""
    timeout_ms: int | None = None
    """The most milliseconds that it may take."""
    max_output_length: int | None = None
    """The most characters of output that are passed on."""
