from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.c2pa_provenance_result import C2PAProvenanceResult
    from ..models.synth_id_provenance_result import SynthIDProvenanceResult
    from ..unions import ProvenanceCheckObject


@model
class ProvenanceResource(Base):
    """The outcome of a check of a file."""

    object: ProvenanceCheckObject
    """The kind of object: always `content_provenance_check`."""
    created_at: int
    """When the provenance was created, in Unix seconds."""
    results: list[C2PAProvenanceResult | SynthIDProvenanceResult]
    """One result per method."""

    _nested = {'results': [('type', {'c2pa': 'C2PAProvenanceResult', 'synthid': 'SynthIDProvenanceResult'})]}
    _tags = {'object': 'content_provenance_check'}
