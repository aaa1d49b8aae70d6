from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class ThreadObjectToolResourcesCodeInterpreter(Base):
    """The value of `ThreadObjectToolResources.code_interpreter`."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 20 items."""
