"""`WebhookEvalRunCanceled`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class WebhookEvalRunCanceled(Base):
    """`eval.run.canceled` event: the run was canceled."""

    created_at: int
    """When the event was created, in Unix seconds."""
    id: str
    """Id of the event."""
    data: WebhookEvalRunCanceledData
    """The object that the event is about."""
    object: Literal["event"] | None = absent
    """Object type: always `event`."""
    type: Literal["eval.run.canceled"]
    """Discriminator: always `eval.run.canceled`."""

    _nested = {"data": "WebhookEvalRunCanceledData"}
    _tags = {"object": "event", "type": "eval.run.canceled"}


@model
class WebhookEvalRunCanceledData(Base):
    """The object that the event is about."""

    id: str
    """Id of the item."""
