from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.shell_call_output_delta import ShellCallOutputDelta


@model
class ResponsesServerEventResponseShellCallOutputContentDelta(Base):
    """Responses server event response shell call output content delta."""

    type: Literal['response.shell_call_output_content.delta']
    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    delta: ShellCallOutputDelta
    stream_id: str | None = absent

    _nested = {'delta': 'ShellCallOutputDelta'}
    _tags = {'type': 'response.shell_call_output_content.delta'}
