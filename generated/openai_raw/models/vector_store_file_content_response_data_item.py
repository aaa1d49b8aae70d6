from __future__ import annotations

from ..types import Model, absent, model



@model
class VectorStoreFileContentResponseDataItem(Model):
    """Vector store file content response data item."""

    type: str | None = absent
    text: str | None = absent
