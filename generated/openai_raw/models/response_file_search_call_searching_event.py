from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseFileSearchCallSearchingEvent(Base):
    """Response file search call searching event."""

    type: Literal['response.file_search_call.searching']
    output_index: int
    item_id: str
    sequence_number: int
    _tags = {'type': 'response.file_search_call.searching'}
