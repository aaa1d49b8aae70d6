"""What requests take instead of the models in ``models.beta_custom_tool_call_output``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_custom_tool_call_output import BetaCustomToolCallOutputStatusInput
from ..unions import BetaFunctionAndCustomToolCallOutputInput, BetaToolCallCallerParamInput

class BetaCustomToolCallOutputDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that something comes from."""
    type: Required[Literal["custom_tool_call_output"]]
    """Tells this object from others that can stand in its place: always `custom_tool_call_output`."""
    id: str
    """Id of the custom tool call output."""
    call_id: Required[str]
    """Id that ties a tool call to its output."""
    caller: BetaToolCallCallerParamInput | None
    """Who called the tool: the model itself, or a program that it wrote."""
    output: Required[str | Sequence[BetaFunctionAndCustomToolCallOutputInput]]
    """What your tool gave back: a text, or a list of texts, images and files."""
    status: BetaCustomToolCallOutputStatusInput
    """State of the custom tool call output. Values: `in_progress`, `completed`, `incomplete`."""
    created_by: str | None
    """Who created the custom tool call output."""
