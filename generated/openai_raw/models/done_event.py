from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DoneEvent(Base):
    """The stream has ended."""

    event: Literal['done']
    """The event's name: always `done`."""
    data: Literal['[DONE]']
    """Always `[DONE]`."""
    _tags = {'event': 'done', 'data': '[DONE]'}
