from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.realtime_turn_detection_semantic_vad_eagerness import RealtimeTurnDetectionSemanticVadEagerness, RealtimeTurnDetectionSemanticVadEagernessInput

    class RealtimeTurnDetectionSemanticVadDict(TypedDict, total=False):
        type: Required[Literal['semantic_vad']]
        eagerness: RealtimeTurnDetectionSemanticVadEagernessInput
        create_response: bool
        interrupt_response: bool


@model
class RealtimeTurnDetectionSemanticVad(Base):
    """Realtime turn detection semantic vad."""

    type: Literal['semantic_vad']
    eagerness: RealtimeTurnDetectionSemanticVadEagerness | None = absent
    create_response: bool | None = absent
    interrupt_response: bool | None = absent
    _tags = {'type': 'semantic_vad'}
