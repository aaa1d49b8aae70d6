from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseWebSearchCallCompletedEvent(Base):
    """Response web search call completed event."""

    type: Literal['response.web_search_call.completed']
    output_index: int
    item_id: str
    sequence_number: int
    _tags = {'type': 'response.web_search_call.completed'}
