from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.shell_call_output_delta import ShellCallOutputDelta


@model
class ResponseShellCallOutputContentDeltaStreamingEvent(Base):
    """Response shell call output content delta streaming event."""

    type: Literal['response.shell_call_output_content.delta']
    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    delta: ShellCallOutputDelta

    _nested = {'delta': 'ShellCallOutputDelta'}
    _tags = {'type': 'response.shell_call_output_content.delta'}
