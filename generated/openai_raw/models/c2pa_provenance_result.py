from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.c2pa_validation_state_api import C2PAValidationStateApi
    from ..models.provenance_detection_result_api import ProvenanceDetectionResultApi


@model
class C2PAProvenanceResult(Base):
    """What C2PA metadata says of a file."""

    type: Literal['c2pa']
    """Tells this object from others that can stand in its place: always `c2pa`."""
    outcome: ProvenanceDetectionResultApi
    """What was found. Values: `detected`, `not_detected`."""
    validation_state: C2PAValidationStateApi
    """Whether the signature of the metadata is valid. Values: `trusted`, `valid`, `invalid`, `not_present`."""
    issuer: str | None
    """Who signed the metadata. Null if nobody did."""
    model: str | None
    """The model that was used."""
    generated_at: str | None
    """When the file was made, as ISO 8601 text. Null if unknown."""
    _tags = {'type': 'c2pa'}
