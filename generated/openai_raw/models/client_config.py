from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.data_channel_config import DataChannelConfig, DataChannelConfigDict

    class ClientConfigDict(TypedDict, total=False):
        data_channel: Required[DataChannelConfig | DataChannelConfigDict]


@model
class ClientConfig(Base):
    """The value of `ForkSessionConfig.client`, `MediaSessionConfig.client` and others."""

    data_channel: DataChannelConfig

    _nested = {'data_channel': 'DataChannelConfig'}
