from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.data_channel_config import DataChannelConfig, DataChannelConfigDict

    class ClientConfigDict(TypedDict, total=False):
        data_channel: Required[DataChannelConfig | DataChannelConfigDict]
        """Which events pass over the data channel of WebRTC."""


@model
class ClientConfig(Base):
    """What the browser or the telephone may do."""

    data_channel: DataChannelConfig
    """Which events pass over the data channel of WebRTC."""

    _nested = {'data_channel': 'DataChannelConfig'}
