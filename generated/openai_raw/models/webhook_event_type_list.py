from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookEventTypeList(Base):
    """The types of events that there are."""

    data: list[str]
    """What the event is about."""
    object: Literal["list"]
    """The kind of object: always `list`."""

    _tags = {"object": "list"}
