from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaFunctionShellCallOutputTimeoutOutcome(Base):
    """Beta function shell call output timeout outcome."""

    type: Literal['timeout']
    _tags = {'type': 'timeout'}
