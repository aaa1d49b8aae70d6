from __future__ import annotations

from ..types import Model as Base, model



@model
class CodeInterpreterFileOutputFilesItem(Base):
    """Code interpreter file output files item."""

    mime_type: str
    file_id: str
