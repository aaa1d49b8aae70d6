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
        """How soon the model takes over; `low` lets the user finish. Values: `low`, `medium`, `high`, `auto`.
        Default: `auto`."""
        create_response: bool
        """Whether the model answers by itself when a turn ends. Default: `true`."""
        interrupt_response: bool
        """Whether the model falls silent when the user begins to speak. Default: `true`."""


@model
class RealtimeTurnDetectionSemanticVad(Base):
    """The turn ends when what was said seems complete."""

    type: Literal['semantic_vad']
    """Tells this object from others that can stand in its place: always `semantic_vad`."""
    eagerness: RealtimeTurnDetectionSemanticVadEagerness | None = absent
    """How soon the model takes over; `low` lets the user finish. Values: `low`, `medium`, `high`, `auto`. Default:
    `auto`."""
    create_response: bool | None = absent
    """Whether the model answers by itself when a turn ends. Default: `true`."""
    interrupt_response: bool | None = absent
    """Whether the model falls silent when the user begins to speak. Default: `true`."""
    _tags = {'type': 'semantic_vad'}
