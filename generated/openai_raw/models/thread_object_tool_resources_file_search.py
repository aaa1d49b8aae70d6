from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class ThreadObjectToolResourcesFileSearch(Base):
    """Thread object tool resources file search."""

    vector_store_ids: list[str] | None = absent
