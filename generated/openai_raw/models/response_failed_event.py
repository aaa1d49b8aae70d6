from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response import Response


@model
class ResponseFailedEvent(Base):
    """Response failed event."""

    type: Literal['response.failed']
    sequence_number: int
    response: Response

    _nested = {'response': 'Response'}
    _tags = {'type': 'response.failed'}
