"""`ListFineTuningJobEventsResponse`, and what only it holds."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class ListFineTuningJobEventsResponse(Base):
    """A page of events."""

    data: list[FineTuningJobEvent]
    """The items on this page."""
    object: Literal["list"]
    """Object type: always `list`."""
    has_more: bool
    """Whether there are more pages."""

    _nested = {"data": ["FineTuningJobEvent"]}
    _tags = {"object": "list"}


@model
class FineTuningJobEvent(Base):
    """Something a job reported: a message or metrics."""

    object: Literal["fine_tuning.job.event"]
    """Object type: always `fine_tuning.job.event`."""
    id: str
    """Id of the event."""
    created_at: int
    """When the event was created, in Unix seconds."""
    level: FineTuningJobEventLevel
    """Severity of the event. Values: `info`, `warn`, `error`."""
    message: str
    """Human-readable message."""
    type: FineTuningJobEventType | None = absent
    """Type of the event. Values: `message`, `metrics`."""
    data: dict[str, Any] | None = absent
    """Data of the event; for type `metrics`, the metrics of a step."""

    _tags = {"object": "fine_tuning.job.event", "type": ("message", "metrics")}


FineTuningJobEventLevelInput: TypeAlias = Literal["info", "warn", "error"]
FineTuningJobEventLevel: TypeAlias = FineTuningJobEventLevelInput | str
"""Severity of the event."""

FineTuningJobEventTypeInput: TypeAlias = Literal["message", "metrics"]
FineTuningJobEventType: TypeAlias = FineTuningJobEventTypeInput | str
"""Type of the event."""
