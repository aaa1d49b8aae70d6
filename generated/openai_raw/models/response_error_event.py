from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseErrorEvent(Base):
    """Response error event."""

    type: Literal['error']
    code: str | None
    message: str
    param: str | None
    sequence_number: int
    _tags = {'type': 'error'}
