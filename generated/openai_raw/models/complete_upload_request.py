from __future__ import annotations

from ..types import Model, absent, model



@model
class CompleteUploadRequest(Model):
    """Complete upload request."""

    part_ids: list[str]
    md5: str | None = absent
