from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_function_shell_call_output_content import BetaFunctionShellCallOutputContent


@model
class BetaResponsesServerEventResponseShellCallOutputContentDone(Base):
    """Beta responses server event response shell call output content done."""

    type: Literal['response.shell_call_output_content.done']
    sequence_number: int
    agent: BetaAgentTag | None = absent
    item_id: str
    output_index: int
    command_index: int
    output: list[BetaFunctionShellCallOutputContent]
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag', 'output': ['BetaFunctionShellCallOutputContent']}
    _tags = {'type': 'response.shell_call_output_content.done'}
