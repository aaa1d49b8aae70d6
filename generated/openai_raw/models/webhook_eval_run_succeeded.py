"""`WebhookEvalRunSucceeded`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookEvalRunSucceeded(Base):
    """`eval.run.succeeded` event: the run succeeded."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookEvalRunSucceededData
    """The object that the event is about."""
    object: Literal["event"] | None = absent
    """Object type: always `event`."""
    type: Literal["eval.run.succeeded"]
    """Discriminator: always `eval.run.succeeded`."""

    _nested = {"data": "WebhookEvalRunSucceededData"}
    _tags = {"object": "event", "type": "eval.run.succeeded"}


@model
class WebhookEvalRunSucceededData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
