from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaFunctionShellCallOutputTimeoutOutcomeParamDict(TypedDict, total=False):
        type: Required[Literal['timeout']]


@model
class BetaFunctionShellCallOutputTimeoutOutcomeParam(Model):
    """Beta function shell call output timeout outcome param."""

    type: Literal['timeout']
    _tags = {'type': 'timeout'}
