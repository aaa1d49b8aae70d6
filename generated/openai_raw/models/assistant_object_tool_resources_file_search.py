from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AssistantObjectToolResourcesFileSearch(Base):
    """Assistant object tool resources file search."""

    vector_store_ids: list[str] | None = absent
