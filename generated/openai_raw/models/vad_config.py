from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class VadConfigDict(TypedDict, total=False):
        type: Required[Literal['server_vad']]
        prefix_padding_ms: int
        silence_duration_ms: int
        threshold: float


@model
class VadConfig(Base):
    """Vad config."""

    type: Literal['server_vad']
    prefix_padding_ms: int | None = absent
    silence_duration_ms: int | None = absent
    threshold: float | None = absent
    _tags = {'type': 'server_vad'}
