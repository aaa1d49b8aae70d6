from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeBetaServerEventResponseFunctionCallArgumentsDelta(Base):
    """Realtime beta server event response function call arguments delta."""

    event_id: str
    type: Literal['response.function_call_arguments.delta']
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    delta: str
    _tags = {'type': 'response.function_call_arguments.delta'}
