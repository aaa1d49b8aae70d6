from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class CompleteUploadRequest(Base):
    """The body of `POST /uploads/{upload_id}/complete`."""

    part_ids: list[str]
    """Ids of the parts."""
    md5: str | None = absent
    """MD5 checksum of the whole file, to verify its integrity."""
