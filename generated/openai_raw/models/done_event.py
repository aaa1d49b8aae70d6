from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DoneEvent(Base):
    """Done event."""

    event: Literal['done']
    data: Literal['[DONE]']
    _tags = {'event': 'done', 'data': '[DONE]'}
