from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CompleteUploadRequest(Base):
    """Complete upload request."""

    part_ids: list[str]
    md5: str | None = absent
