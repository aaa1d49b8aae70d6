from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ServerEventSelectorDict(TypedDict, total=False):
        type: Required[str]
        response_event: str


@model
class ServerEventSelector(Base):
    """The value of `DataChannelConfig.allowed_server_events`."""

    type: str
    response_event: str | None = absent
