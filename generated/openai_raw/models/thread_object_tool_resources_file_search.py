from __future__ import annotations

from ..types import Model, absent, model



@model
class ThreadObjectToolResourcesFileSearch(Model):
    """Thread object tool resources file search."""

    vector_store_ids: list[str] | None = absent
