from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebhookEventTypeList(Base):
    """Webhook event type list."""

    data: list[str]
    """The items of this page."""
    object: Literal['list']
    """The kind of object: always `list`."""
    _tags = {'object': 'list'}
