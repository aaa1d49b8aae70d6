from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.tool_search_execution_type import ToolSearchExecutionType, ToolSearchExecutionTypeInput
    from ..unions import EmptyModelParam, EmptyModelParamInput

    class ToolSearchToolParamDict(TypedDict, total=False):
        type: Required[Literal['tool_search']]
        """Tells this object from others that can stand in its place: always `tool_search`. Default: `tool_search`."""
        execution: ToolSearchExecutionTypeInput
        """Who searches: OpenAI (`server`), or your program (`client`)."""
        description: str | None
        """What the tool does: the model decides by it when to call the tool, and how."""
        parameters: EmptyModelParamInput | None
        """The arguments that the function takes, as a JSON Schema of an object."""


@model
class ToolSearchToolParam(Base):
    """Lets the model find tools that are not in its context yet."""

    type: Literal['tool_search']
    """Tells this object from others that can stand in its place: always `tool_search`. Default: `tool_search`."""
    execution: ToolSearchExecutionType | None = absent
    """Who searches: OpenAI (`server`), or your program (`client`)."""
    description: str | None = None
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: EmptyModelParam | None = None
    """The arguments that the function takes, as a JSON Schema of an object."""
    _tags = {'type': 'tool_search'}
