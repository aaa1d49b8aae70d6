from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaCodeInterpreterOutputLogsDict(TypedDict, total=False):
        type: Required[Literal['logs']]
        logs: Required[str]


@model
class BetaCodeInterpreterOutputLogs(Base):
    """Beta code interpreter output logs."""

    type: Literal['logs']
    logs: str
    _tags = {'type': 'logs'}
