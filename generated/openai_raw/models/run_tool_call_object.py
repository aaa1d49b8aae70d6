from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_tool_call_object_function import RunToolCallObjectFunction


@model
class RunToolCallObject(Base):
    """A call of a function whose output a run waits for."""

    id: str
    """Id of the run tool call."""
    type: Literal['function']
    """Tells this object from others that can stand in its place: always `function`."""
    function: RunToolCallObjectFunction
    """Name and arguments."""

    _nested = {'function': 'RunToolCallObjectFunction'}
    _tags = {'type': 'function'}
