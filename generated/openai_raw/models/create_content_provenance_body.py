from __future__ import annotations

from ..types import Model, model



@model
class CreateContentProvenanceBody(Model):
    """Create content provenance body."""

    file: bytes
