from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseErrorEvent(Base):
    """The event `error`."""

    type: Literal['error']
    """The kind of event: always `error`."""
    code: str | None
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """The parameter that the error is about; None where it is about none."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    _tags = {'type': 'error'}
