from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.c2pa_validation_state_api import C2PAValidationStateApi
    from ..models.provenance_detection_result_api import ProvenanceDetectionResultApi


@model
class C2PAProvenanceResult(Base):
    """C 2 PA provenance result."""

    type: Literal['c2pa']
    outcome: ProvenanceDetectionResultApi
    validation_state: C2PAValidationStateApi
    issuer: str | None
    model: str | None
    generated_at: str | None
    _tags = {'type': 'c2pa'}
