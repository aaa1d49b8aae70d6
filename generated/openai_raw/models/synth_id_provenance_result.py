from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.provenance_detection_result_api import ProvenanceDetectionResultApi


@model
class SynthIDProvenanceResult(Base):
    """The value of `ProvenanceResource.results`."""

    type: Literal['synthid']
    """Tells this object from others that can stand in its place: always `synthid`."""
    outcome: ProvenanceDetectionResultApi
    """Values: `detected`, `not_detected`."""
    model: str | None
    """The model that was used."""
    generated_at: str | None
    _tags = {'type': 'synthid'}
