from __future__ import annotations

from ..types import Model, model



@model
class CodeInterpreterFileOutputFilesItem(Model):
    """Code interpreter file output files item."""

    mime_type: str
    file_id: str
