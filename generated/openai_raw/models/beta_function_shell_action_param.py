from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

    class BetaFunctionShellActionParamDict(TypedDict, total=False):
        commands: Required[Sequence[str]]
        timeout_ms: int | None
        max_output_length: int | None


@model
class BetaFunctionShellActionParam(Base):
    """Beta function shell action param."""

    commands: list[str]
    timeout_ms: int | None = None
    max_output_length: int | None = None
