from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseWebSearchCallSearching(Base):
    """Responses web socket stream event response web search call searching."""

    type: Literal['response.web_search_call.searching']
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = absent
    _tags = {'type': 'response.web_search_call.searching'}
