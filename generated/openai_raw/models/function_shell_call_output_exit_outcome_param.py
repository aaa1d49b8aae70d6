from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class FunctionShellCallOutputExitOutcomeParamDict(TypedDict, total=False):
        type: Required[Literal['exit']]
        exit_code: Required[int]


@model
class FunctionShellCallOutputExitOutcomeParam(Base):
    """Function shell call output exit outcome param."""

    type: Literal['exit']
    exit_code: int
    _tags = {'type': 'exit'}
