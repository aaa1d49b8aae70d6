from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaSpecificProgrammaticToolCallingParamDict(TypedDict, total=False):
        type: Required[Literal['programmatic_tool_calling']]
        """Tells this object from others that can stand in its place: always `programmatic_tool_calling`. Default:
        `programmatic_tool_calling`."""


@model
class BetaSpecificProgrammaticToolCallingParam(Base):
    """Makes the model call tools from a program that it writes."""

    type: Literal['programmatic_tool_calling']
    """Tells this object from others that can stand in its place: always `programmatic_tool_calling`. Default:
    `programmatic_tool_calling`."""
    _tags = {'type': 'programmatic_tool_calling'}
