from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeMCPToolExecutionErrorDict(TypedDict, total=False):
        type: Required[Literal['tool_execution_error']]
        """Tells this object from others that can stand in its place: always `tool_execution_error`."""
        message: Required[str]
        """What went wrong, for people."""


@model
class RealtimeMCPToolExecutionError(Base):
    """The tool ran and reported a failure."""

    type: Literal['tool_execution_error']
    """Tells this object from others that can stand in its place: always `tool_execution_error`."""
    message: str
    """What went wrong, for people."""
    _tags = {'type': 'tool_execution_error'}
