"""`WebhookEvalRunFailed`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookEvalRunFailed(Base):
    """The event `eval.run.failed`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookEvalRunFailedData
    """What the event is about."""
    object: Literal["event"] | None = absent
    """The kind of object: always `event`."""
    type: Literal["eval.run.failed"]
    """Tells this object from others that can stand in its place: always `eval.run.failed`."""

    _nested = {"data": "WebhookEvalRunFailedData"}
    _tags = {"object": "event", "type": "eval.run.failed"}


@model
class WebhookEvalRunFailedData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
