from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.realtime_turn_detection_semantic_vad_eagerness import RealtimeTurnDetectionSemanticVadEagerness, RealtimeTurnDetectionSemanticVadEagernessInput

    class RealtimeTurnDetectionSemanticVadDict(TypedDict, total=False):
        type: Required[Literal['semantic_vad']]
        """Tells this object from others that can stand in its place: always `semantic_vad`."""
        eagerness: RealtimeTurnDetectionSemanticVadEagernessInput
        """Values: `low`, `medium`, `high`, `auto`. Default: `auto`."""
        create_response: bool
        """Default: `true`."""
        interrupt_response: bool
        """Default: `true`."""


@model
class RealtimeTurnDetectionSemanticVad(Base):
    """Realtime turn detection semantic VAD."""

    type: Literal['semantic_vad']
    """Tells this object from others that can stand in its place: always `semantic_vad`."""
    eagerness: RealtimeTurnDetectionSemanticVadEagerness | None = absent
    """Values: `low`, `medium`, `high`, `auto`. Default: `auto`."""
    create_response: bool | None = absent
    """Default: `true`."""
    interrupt_response: bool | None = absent
    """Default: `true`."""
    _tags = {'type': 'semantic_vad'}
