from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.provenance_detection_result_api import ProvenanceDetectionResultApi


@model
class SynthIDProvenanceResult(Base):
    """Whether a file has a SynthID watermark."""

    type: Literal['synthid']
    """Tells this object from others that can stand in its place: always `synthid`."""
    outcome: ProvenanceDetectionResultApi
    """What was found. Values: `detected`, `not_detected`."""
    model: str | None
    """The model that was used."""
    generated_at: str | None
    """When the file was made, as ISO 8601 text. Null if unknown."""
    _tags = {'type': 'synthid'}
