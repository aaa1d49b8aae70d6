from __future__ import annotations

from ..types import Model as Base, model



@model
class CreateContentProvenanceBody(Base):
    """Create content provenance body."""

    file: bytes
