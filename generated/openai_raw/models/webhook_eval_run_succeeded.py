"""`WebhookEvalRunSucceeded`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookEvalRunSucceeded(Base):
    """The event `eval.run.succeeded`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookEvalRunSucceededData
    """What the event is about."""
    object: Literal["event"] | None = absent
    """The kind of object: always `event`."""
    type: Literal["eval.run.succeeded"]
    """Tells this object from others that can stand in its place: always `eval.run.succeeded`."""

    _nested = {"data": "WebhookEvalRunSucceededData"}
    _tags = {"object": "event", "type": "eval.run.succeeded"}


@model
class WebhookEvalRunSucceededData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
