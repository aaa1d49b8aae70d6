from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..unions import FunctionShellCallOutputOutcomeParam, FunctionShellCallOutputOutcomeParamInput

    class FunctionShellCallOutputContentParamDict(TypedDict, total=False):
        stdout: Required[str]
        stderr: Required[str]
        outcome: Required[FunctionShellCallOutputOutcomeParamInput]


@model
class FunctionShellCallOutputContentParam(Base):
    """Function shell call output content param."""

    stdout: str
    stderr: str
    outcome: FunctionShellCallOutputOutcomeParam

    _nested = {'outcome': 'FunctionShellCallOutputOutcomeParam'}
