from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict

    class ModifyThreadRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
        file_ids: Sequence[str]
        """Ids of uploaded files. At most 20 items."""


@model
class ModifyThreadRequestToolResourcesCodeInterpreter(Base):
    """Files that the code interpreter may read."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 20 items."""
