from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaFunctionShellCallOutputTimeoutOutcome(Model):
    """Beta function shell call output timeout outcome."""

    type: Literal['timeout']
    _tags = {'type': 'timeout'}
