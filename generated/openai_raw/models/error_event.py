from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.error import Error


@model
class ErrorEvent(Base):
    """The event `error`."""

    event: Literal['error']
    """The event's name: always `error`."""
    data: Error
    """What went wrong."""

    _nested = {'data': 'Error'}
    _tags = {'event': 'error'}
