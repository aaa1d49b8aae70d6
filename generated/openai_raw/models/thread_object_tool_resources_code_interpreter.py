from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class ThreadObjectToolResourcesCodeInterpreter(Base):
    """Files that the code interpreter may read."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 20 items."""
