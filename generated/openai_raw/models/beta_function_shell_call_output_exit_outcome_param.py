from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaFunctionShellCallOutputExitOutcomeParamDict(TypedDict, total=False):
        type: Required[Literal['exit']]
        exit_code: Required[int]


@model
class BetaFunctionShellCallOutputExitOutcomeParam(Base):
    """Beta function shell call output exit outcome param."""

    type: Literal['exit']
    exit_code: int
    _tags = {'type': 'exit'}
