from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class ThreadObjectToolResourcesCodeInterpreter(Base):
    """Thread object tool resources code interpreter."""

    file_ids: list[str] | None = absent
