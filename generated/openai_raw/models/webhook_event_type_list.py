from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookEventTypeList(Base):
    """All types of events that webhooks can receive."""

    data: list[str]
    """The object that the event is about."""
    object: Literal["list"]
    """Object type: always `list`."""

    _tags = {"object": "list"}
