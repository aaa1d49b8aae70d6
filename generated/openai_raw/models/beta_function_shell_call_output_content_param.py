from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..unions import BetaFunctionShellCallOutputOutcomeParam, BetaFunctionShellCallOutputOutcomeParamInput

    class BetaFunctionShellCallOutputContentParamDict(TypedDict, total=False):
        stdout: Required[str]
        stderr: Required[str]
        outcome: Required[BetaFunctionShellCallOutputOutcomeParamInput]


@model
class BetaFunctionShellCallOutputContentParam(Base):
    """Beta function shell call output content param."""

    stdout: str
    stderr: str
    outcome: BetaFunctionShellCallOutputOutcomeParam

    _nested = {'outcome': 'BetaFunctionShellCallOutputOutcomeParam'}
