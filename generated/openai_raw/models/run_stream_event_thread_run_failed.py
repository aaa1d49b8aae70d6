from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.run_object import RunObject


@model
class RunStreamEventThreadRunFailed(Base):
    """The event `thread.run.failed`."""

    event: Literal['thread.run.failed']
    """The event's name: always `thread.run.failed`."""
    data: RunObject
    """The run, as it is now."""

    _nested = {'data': 'RunObject'}
    _tags = {'event': 'thread.run.failed'}
