"""What requests take instead of the models in ``models.client_config``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.client_config import DataChannelConfig, ServerEventSelector

class ClientConfigDict(TypedDict, total=False):
    data_channel: Required[DataChannelConfig | DataChannelConfigDict]
    """Which events pass over the data channel of WebRTC."""

class DataChannelConfigDict(TypedDict, total=False):
    allowed_client_events: Literal["all"] | Sequence[str]
    """Events that may be sent over the data channel."""
    allowed_server_events: Literal["all"] | Sequence[ServerEventSelector | ServerEventSelectorDict]
    """Events that are sent over the data channel."""

class ServerEventSelectorDict(TypedDict, total=False):
    type: Required[str]
    """Which kind it is."""
    response_event: str
    """Which event of a response is meant."""
