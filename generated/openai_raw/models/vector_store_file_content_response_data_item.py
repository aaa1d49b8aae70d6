from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class VectorStoreFileContentResponseDataItem(Base):
    """Vector store file content response data item."""

    type: str | None = absent
    text: str | None = absent
