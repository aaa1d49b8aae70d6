from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_object import RunObject


@model
class RunStreamEventThreadRunCompleted(Base):
    """The event `thread.run.completed`."""

    event: Literal['thread.run.completed']
    """The event's name: always `thread.run.completed`."""
    data: RunObject
    """The run, as it is now."""

    _nested = {'data': 'RunObject'}
    _tags = {'event': 'thread.run.completed'}
