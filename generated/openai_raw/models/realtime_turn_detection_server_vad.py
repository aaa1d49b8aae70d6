from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeTurnDetectionServerVadDict(TypedDict, total=False):
        type: Required[Literal['server_vad']]
        threshold: float
        prefix_padding_ms: int
        silence_duration_ms: int
        create_response: bool
        interrupt_response: bool
        idle_timeout_ms: int | None


@model
class RealtimeTurnDetectionServerVad(Base):
    """Realtime turn detection server vad."""

    type: Literal['server_vad']
    threshold: float | None = absent
    prefix_padding_ms: int | None = absent
    silence_duration_ms: int | None = absent
    create_response: bool | None = absent
    interrupt_response: bool | None = absent
    idle_timeout_ms: int | None = None
    _tags = {'type': 'server_vad'}
