from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.thread_object import ThreadObject


@model
class ThreadStreamEvent(Base):
    """A thread was created."""

    enabled: bool | None = absent
    """Whether the event is in force."""
    event: Literal['thread.created']
    """The event's name: always `thread.created`."""
    data: ThreadObject
    """The new thread."""

    _nested = {'data': 'ThreadObject'}
    _tags = {'event': 'thread.created'}
