from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaCodeInterpreterOutputLogsDict(TypedDict, total=False):
        type: Required[Literal['logs']]
        """Tells this object from others that can stand in its place: always `logs`. Default: `logs`."""
        logs: Required[str]


@model
class BetaCodeInterpreterOutputLogs(Base):
    """The value of `BetaCodeInterpreterToolCall.outputs`."""

    type: Literal['logs']
    """Tells this object from others that can stand in its place: always `logs`. Default: `logs`."""
    logs: str
    _tags = {'type': 'logs'}
