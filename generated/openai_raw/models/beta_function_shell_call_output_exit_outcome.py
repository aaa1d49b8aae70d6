from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaFunctionShellCallOutputExitOutcome(Base):
    """Beta function shell call output exit outcome."""

    type: Literal['exit']
    exit_code: int
    _tags = {'type': 'exit'}
