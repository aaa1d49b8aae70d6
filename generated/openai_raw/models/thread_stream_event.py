from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.thread_object import ThreadObject


@model
class ThreadStreamEvent(Base):
    """Thread stream event."""

    enabled: bool | None = absent
    event: Literal['thread.created']
    data: ThreadObject

    _nested = {'data': 'ThreadObject'}
    _tags = {'event': 'thread.created'}
