from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response import Response


@model
class ResponsesServerEventResponseCreated(Base):
    """Responses server event response created."""

    type: Literal['response.created']
    response: Response
    sequence_number: int
    stream_id: str | None = absent

    _nested = {'response': 'Response'}
    _tags = {'type': 'response.created'}
