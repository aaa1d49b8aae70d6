from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolsItemProgrammaticToolCallingDict(TypedDict, total=False):
        type: Required[Literal['programmatic_tool_calling']]
        """Which kind it is. Always `programmatic_tool_calling`."""


@model
class ResponsesDelegationConfigToolsItemProgrammaticToolCalling(Base):
    """A tool that the model may call."""

    type: Literal['programmatic_tool_calling']
    """Which kind it is. Always `programmatic_tool_calling`."""
    _tags = {'type': 'programmatic_tool_calling'}
