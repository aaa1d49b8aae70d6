from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_object import RunObject


@model
class RunStreamEventThreadRunInProgress(Base):
    """The event `thread.run.in_progress`."""

    event: Literal['thread.run.in_progress']
    """The event's name: always `thread.run.in_progress`."""
    data: RunObject
    """The run, as it is now."""

    _nested = {'data': 'RunObject'}
    _tags = {'event': 'thread.run.in_progress'}
