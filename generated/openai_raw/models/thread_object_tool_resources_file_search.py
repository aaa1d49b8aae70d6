from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class ThreadObjectToolResourcesFileSearch(Base):
    """Vector stores that file search looks into."""

    vector_store_ids: list[str] | None = absent
    """Ids of the vector stores. At most 1 items."""
