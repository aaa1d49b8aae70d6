from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class VectorStoreFileContentResponseDataItem(Base):
    """The value of `VectorStoreFileContentResponse.data`."""

    type: str | None = absent
    text: str | None = absent
