"""`WebhookEvalRunCanceled`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookEvalRunCanceled(Base):
    """The event `eval.run.canceled`."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookEvalRunCanceledData
    """What the event is about."""
    object: Literal["event"] | None = absent
    """The kind of object: always `event`."""
    type: Literal["eval.run.canceled"]
    """Tells this object from others that can stand in its place: always `eval.run.canceled`."""

    _nested = {"data": "WebhookEvalRunCanceledData"}
    _tags = {"object": "event", "type": "eval.run.canceled"}


@model
class WebhookEvalRunCanceledData(Base):
    """What the event is about."""

    id: str
    """Id of the data."""
