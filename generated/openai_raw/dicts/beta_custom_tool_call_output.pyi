"""What requests take instead of the models in ``models.beta_custom_tool_call_output``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_custom_tool_call_output import BetaCustomToolCallOutputStatusInput
from ..unions import BetaFunctionAndCustomToolCallOutputInput, BetaToolCallCallerParamInput

class BetaCustomToolCallOutputDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that produced an item."""
    type: Required[Literal["custom_tool_call_output"]]
    """Discriminator: always `custom_tool_call_output`."""
    id: str
    """Id of the custom tool call output."""
    call_id: Required[str]
    """Id that links a tool call and its output."""
    caller: BetaToolCallCallerParamInput | None
    """What called the tool: the model directly, or a program it wrote."""
    output: Required[str | Sequence[BetaFunctionAndCustomToolCallOutputInput]]
    """Output of the tool: text, or a list of text, image and file parts."""
    status: BetaCustomToolCallOutputStatusInput
    """Status of the custom tool call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    created_by: str | None
    """Who created the custom tool call output."""
