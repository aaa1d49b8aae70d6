from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_tool_call_object_function import RunToolCallObjectFunction


@model
class RunToolCallObject(Base):
    """Run tool call object."""

    id: str
    type: Literal['function']
    function: RunToolCallObjectFunction

    _nested = {'function': 'RunToolCallObjectFunction'}
    _tags = {'type': 'function'}
