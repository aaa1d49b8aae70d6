from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class WebhookEventTypeList(Base):
    """The types of events that there are."""

    data: list[str]
    """The object that the event is about."""
    object: Literal["list"]
    """Object type: always `list`."""

    _tags = {"object": "list"}
