from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypedDict
    from ..models.server_event_selector import ServerEventSelector, ServerEventSelectorDict

    class DataChannelConfigDict(TypedDict, total=False):
        allowed_client_events: Literal['all'] | Sequence[str]
        allowed_server_events: Literal['all'] | Sequence[ServerEventSelector | ServerEventSelectorDict]


@model
class DataChannelConfig(Base):
    """The value of `ClientConfig.data_channel`."""

    allowed_client_events: Literal['all'] | list[str] | None = absent
    allowed_server_events: Literal['all'] | list[ServerEventSelector] | None = absent

    _nested = {'allowed_server_events': ['ServerEventSelector']}
