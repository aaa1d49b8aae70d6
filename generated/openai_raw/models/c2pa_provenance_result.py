from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.c2pa_validation_state_api import C2PAValidationStateApi
    from ..models.provenance_detection_result_api import ProvenanceDetectionResultApi


@model
class C2PAProvenanceResult(Base):
    """The value of `ProvenanceResource.results`."""

    type: Literal['c2pa']
    """Tells this object from others that can stand in its place: always `c2pa`."""
    outcome: ProvenanceDetectionResultApi
    """Values: `detected`, `not_detected`."""
    validation_state: C2PAValidationStateApi
    """Values: `trusted`, `valid`, `invalid`, `not_present`."""
    issuer: str | None
    model: str | None
    """The model that was used."""
    generated_at: str | None
    _tags = {'type': 'c2pa'}
