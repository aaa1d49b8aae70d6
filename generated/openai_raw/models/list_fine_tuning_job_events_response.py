"""`ListFineTuningJobEventsResponse`, and what only it holds."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class ListFineTuningJobEventsResponse(Base):
    """A page of events."""

    data: list[FineTuningJobEvent]
    """The items of this page."""
    object: Literal["list"]
    """The kind of object: always `list`."""
    has_more: bool
    """True when there are further pages."""

    _nested = {"data": ["FineTuningJobEvent"]}
    _tags = {"object": "list"}


@model
class FineTuningJobEvent(Base):
    """Something that a job has reported."""

    object: Literal["fine_tuning.job.event"]
    """The kind of object: always `fine_tuning.job.event`."""
    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    level: FineTuningJobEventLevel
    """How serious it is. Values: `info`, `warn`, `error`."""
    message: str
    """What happened, in words."""
    type: FineTuningJobEventType | None = absent
    """Which kind of event this is. Values: `message`, `metrics`."""
    data: dict[str, Any] | None = absent
    """What happened, as data; for `metrics` the figures of a step."""

    _tags = {"object": "fine_tuning.job.event", "type": ("message", "metrics")}


FineTuningJobEventLevelInput: TypeAlias = Literal["info", "warn", "error"]
FineTuningJobEventLevel: TypeAlias = FineTuningJobEventLevelInput | str

FineTuningJobEventTypeInput: TypeAlias = Literal["message", "metrics"]
FineTuningJobEventType: TypeAlias = FineTuningJobEventTypeInput | str
