from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseShellCallCommandDeltaStreamingEvent(Base):
    """Beta response shell call command delta streaming event."""

    type: Literal['response.shell_call_command.delta']
    sequence_number: int
    agent: BetaAgentTag | None = absent
    output_index: int
    command_index: int
    delta: str
    obfuscation: str | None = absent

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.shell_call_command.delta'}
