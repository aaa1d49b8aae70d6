from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypedDict
    from ..models.server_event_selector import ServerEventSelector, ServerEventSelectorDict

    class DataChannelConfigDict(TypedDict, total=False):
        allowed_client_events: Literal['all'] | Sequence[str]
        """Events that may be sent over the data channel."""
        allowed_server_events: Literal['all'] | Sequence[ServerEventSelector | ServerEventSelectorDict]
        """Events that are sent over the data channel."""


@model
class DataChannelConfig(Base):
    """Which events pass over the data channel of WebRTC."""

    allowed_client_events: Literal['all'] | list[str] | None = absent
    """Events that may be sent over the data channel."""
    allowed_server_events: Literal['all'] | list[ServerEventSelector] | None = absent
    """Events that are sent over the data channel."""

    _nested = {'allowed_server_events': ['ServerEventSelector']}
