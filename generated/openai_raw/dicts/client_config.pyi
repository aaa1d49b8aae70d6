"""What requests take instead of the models in ``models.client_config``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.client_config import DataChannelConfig, ServerEventSelector

class ClientConfigDict(TypedDict, total=False):
    data_channel: Required[DataChannelConfig | DataChannelConfigDict]
    """Events allowed on the WebRTC data channel."""

class DataChannelConfigDict(TypedDict, total=False):
    allowed_client_events: Literal["all"] | Sequence[str]
    """Client events allowed on the data channel."""
    allowed_server_events: Literal["all"] | Sequence[ServerEventSelector | ServerEventSelectorDict]
    """Server events sent on the data channel."""

class ServerEventSelectorDict(TypedDict, total=False):
    type: Required[str]
    """The type of the server event to select."""
    response_event: str
    """Name of the response event."""
