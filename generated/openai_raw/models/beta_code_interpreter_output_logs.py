from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaCodeInterpreterOutputLogsDict(TypedDict, total=False):
        type: Required[Literal['logs']]
        """Tells this object from others that can stand in its place: always `logs`. Default: `logs`."""
        logs: Required[str]
        """The text that the code wrote."""


@model
class BetaCodeInterpreterOutputLogs(Base):
    """What the code wrote."""

    type: Literal['logs']
    """Tells this object from others that can stand in its place: always `logs`. Default: `logs`."""
    logs: str
    """The text that the code wrote."""
    _tags = {'type': 'logs'}
