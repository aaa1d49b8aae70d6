from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.provenance_detection_result_api import ProvenanceDetectionResultApi


@model
class SynthIDProvenanceResult(Base):
    """Synth ID provenance result."""

    type: Literal['synthid']
    outcome: ProvenanceDetectionResultApi
    model: str | None
    generated_at: str | None
    _tags = {'type': 'synthid'}
