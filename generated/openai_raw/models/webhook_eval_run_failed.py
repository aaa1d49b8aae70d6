"""`WebhookEvalRunFailed`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookEvalRunFailed(Base):
    """`eval.run.failed` event: the run failed."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookEvalRunFailedData
    """The object that the event is about."""
    object: Literal["event"] | None = absent
    """Object type: always `event`."""
    type: Literal["eval.run.failed"]
    """Discriminator: always `eval.run.failed`."""

    _nested = {"data": "WebhookEvalRunFailedData"}
    _tags = {"object": "event", "type": "eval.run.failed"}


@model
class WebhookEvalRunFailedData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
