from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaProgrammaticToolCallingParamDict(TypedDict, total=False):
        type: Required[Literal['programmatic_tool_calling']]
        """Tells this object from others that can stand in its place: always `programmatic_tool_calling`. Default:
        `programmatic_tool_calling`."""


@model
class BetaProgrammaticToolCallingParam(Base):
    """Lets the model write programs that call the other tools."""

    type: Literal['programmatic_tool_calling']
    """Tells this object from others that can stand in its place: always `programmatic_tool_calling`. Default:
    `programmatic_tool_calling`."""
    _tags = {'type': 'programmatic_tool_calling'}
