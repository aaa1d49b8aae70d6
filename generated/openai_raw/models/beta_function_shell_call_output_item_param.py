from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_function_shell_call_item_status import BetaFunctionShellCallItemStatus, BetaFunctionShellCallItemStatusInput
    from ..models.beta_function_shell_call_output_content_param import BetaFunctionShellCallOutputContentParam, BetaFunctionShellCallOutputContentParamDict
    from ..unions import BetaToolCallCallerParam, BetaToolCallCallerParamInput

    class BetaFunctionShellCallOutputItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        """The agent that something comes from."""
        id: str | None
        """Id of the function shell call output."""
        call_id: Required[str]
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        caller: BetaToolCallCallerParamInput | None
        """Who called the tool: the model itself, or a program that it wrote."""
        type: Required[Literal['shell_call_output']]
        """Tells this object from others that can stand in its place: always `shell_call_output`. Default:
        `shell_call_output`."""
        output: Required[Sequence[BetaFunctionShellCallOutputContentParam | BetaFunctionShellCallOutputContentParamDict]]
        """What each command wrote, and how it ended."""
        status: BetaFunctionShellCallItemStatusInput | None
        """State of the function shell call output. Values: `in_progress`, `completed`, `incomplete`."""
        max_output_length: int | None
        """The most characters of output that are passed on."""


@model
class BetaFunctionShellCallOutputItemParam(Base):
    """Output of shell commands."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the function shell call output."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    caller: BetaToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    type: Literal['shell_call_output']
    """Tells this object from others that can stand in its place: always `shell_call_output`. Default:
    `shell_call_output`."""
    output: list[BetaFunctionShellCallOutputContentParam]
    """What each command wrote, and how it ended."""
    status: BetaFunctionShellCallItemStatus | None = None
    """State of the function shell call output. Values: `in_progress`, `completed`, `incomplete`."""
    max_output_length: int | None = None
    """The most characters of output that are passed on."""

    _nested = {'agent': 'BetaAgentTagParam', 'caller': ('type', {'direct': 'BetaDirectToolCallCallerParam', 'program': 'BetaProgramToolCallCallerParam'}), 'output': ['BetaFunctionShellCallOutputContentParam']}
    _tags = {'type': 'shell_call_output'}
