from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CodeInterpreterOutputLogsDict(TypedDict, total=False):
        type: Required[Literal['logs']]
        logs: Required[str]


@model
class CodeInterpreterOutputLogs(Base):
    """Code interpreter output logs."""

    type: Literal['logs']
    logs: str
    _tags = {'type': 'logs'}
